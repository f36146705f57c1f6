/**
 * Spanish verb forms for the lexicon, so that a construction names a verb once and meets it in every form of address.
 * `pagar~2` in a pattern or class: all forms that can address the reader (tú, vos, usted, vosotros, ustedes; usted and
 * ustedes share theirs with the third person). Other sets: `~t` only tú, vos and vosotros, `~1` I and we, `~3` usted and
 * ustedes, `~p` participles, `~g` gerund, `~i` infinitive, bare and with pronouns, `~m` imperatives. They add up: `~2pg`.
 * What was done and what is done, without wishes and orders (no pagues): `~r` preterite of tú and vosotros, `~R` of usted
 * and ustedes; `~n` present of tú, vos and vosotros, `~N` of usted and ustedes.
 */
type Row = readonly [yo: string, tu: string, el: string, nos: string, vosotros: string, ellos: string];

const present: Readonly<Record<string, Row>> = {
  ar: ['o', 'as', 'a', 'amos', 'áis', 'an'],
  er: ['o', 'es', 'e', 'emos', 'éis', 'en'],
  ir: ['o', 'es', 'e', 'imos', 'ís', 'en'],
};
const preterite: Readonly<Record<string, Row>> = {
  ar: ['é', 'aste', 'ó', 'amos', 'asteis', 'aron'],
  er: ['í', 'iste', 'ió', 'imos', 'isteis', 'ieron'],
  ir: ['í', 'iste', 'ió', 'imos', 'isteis', 'ieron'],
};
const strong: Row = ['e', 'iste', 'o', 'imos', 'isteis', 'ieron'];
const imperfect: Readonly<Record<string, Row>> = {
  ar: ['aba', 'abas', 'aba', 'ábamos', 'abais', 'aban'],
  er: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'],
  ir: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'],
};
const future: Row = ['é', 'ás', 'á', 'emos', 'éis', 'án'];
const conditional: Row = ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'];
const subjunctive: Readonly<Record<string, Row>> = {
  ar: ['e', 'es', 'e', 'emos', 'éis', 'en'],
  er: ['a', 'as', 'a', 'amos', 'áis', 'an'],
  ir: ['a', 'as', 'a', 'amos', 'áis', 'an'],
};

/** Vowel changes under stress; the second letter is that of the weak forms of -ir verbs (mintió, durmió). */
const changes: readonly (readonly [from: string, to: string, weak: string, verbs: string])[] = [
  ['e', 'ie', 'e', 'pensar perder entender querer cerrar empezar negar despertar tener defender atender recomendar calentar'],
  ['o', 'ue', 'o', 'poder volver encontrar recordar contar costar mostrar devolver resolver probar soltar rogar demostrar'],
  ['u', 'ue', 'u', 'jugar'], ['e', 'ie', 'i', 'mentir preferir sentir venir convertir advertir'], ['o', 'ue', 'u', 'dormir morir'],
  ['e', 'i', 'i', 'pedir seguir repetir servir despedir conseguir decir impedir elegir reír'],
];
/** First person and subjunctive stems, strong preterites and short futures. */
const first: Readonly<Record<string, string>> = {
  tener: 'teng', venir: 'veng', poner: 'pong', hacer: 'hag', decir: 'dig', traer: 'traig', salir: 'salg', saber: 'sep',
  haber: 'hay', ir: 'vay', caer: 'caig', ver: 've', ser: 'se', oír: 'oig',
};
const past: Readonly<Record<string, string>> = {
  tener: 'tuv', estar: 'estuv', poder: 'pud', poner: 'pus', saber: 'sup', querer: 'quis', venir: 'vin', hacer: 'hic',
  decir: 'dij', traer: 'traj', haber: 'hub', andar: 'anduv',
};
const short: Readonly<Record<string, string>> = {
  tener: 'tendr', venir: 'vendr', poner: 'pondr', hacer: 'har', decir: 'dir', salir: 'saldr', saber: 'sabr', poder: 'podr',
  querer: 'querr', haber: 'habr',
};
/** Participles that are not regular. */
const participles: Readonly<Record<string, string>> = {
  hacer: 'hecho', decir: 'dicho', ver: 'visto', poner: 'puesto', volver: 'vuelto', devolver: 'devuelto', romper: 'roto',
  escribir: 'escrito', abrir: 'abierto', morir: 'muerto', resolver: 'resuelto', cubrir: 'cubierto',
};

/** What no rule gives: person by person, tense by tense. */
const irregular: Readonly<Record<string, readonly Row[]>> = {
  ser: [
    ['soy', 'eres', 'es', 'somos', 'sois', 'son'],
    ['fui', 'fuiste', 'fue', 'fuimos', 'fuisteis', 'fueron'],
    ['era', 'eras', 'era', 'éramos', 'erais', 'eran'],
    ['sea', 'seas', 'sea', 'seamos', 'seáis', 'sean'],
    ['', 'sos', '', '', '', ''],
  ],
  ir: [
    ['voy', 'vas', 'va', 'vamos', 'vais', 'van'],
    ['fui', 'fuiste', 'fue', 'fuimos', 'fuisteis', 'fueron'],
    ['iba', 'ibas', 'iba', 'íbamos', 'ibais', 'iban'],
    ['vaya', 'vayas', 'vaya', 'vayamos', 'vayáis', 'vayan'],
  ],
  haber: [
    ['he', 'has', 'ha', 'hemos', 'habéis', 'han'],
    ['hube', 'hubiste', 'hubo', 'hubimos', 'hubisteis', 'hubieron'],
    ['había', 'habías', 'había', 'habíamos', 'habíais', 'habían'],
    ['haya', 'hayas', 'haya', 'hayamos', 'hayáis', 'hayan'],
  ],
  dar: [
    ['doy', 'das', 'da', 'damos', 'dais', 'dan'],
    ['di', 'diste', 'dio', 'dimos', 'disteis', 'dieron'],
    ['daba', 'dabas', 'daba', 'dábamos', 'dabais', 'daban'],
    ['dé', 'des', 'dé', 'demos', 'deis', 'den'],
  ],
  ver: [
    ['veo', 'ves', 've', 'vemos', 'veis', 'ven'],
    ['vi', 'viste', 'vio', 'vimos', 'visteis', 'vieron'],
    ['veía', 'veías', 'veía', 'veíamos', 'veíais', 'veían'],
    ['vea', 'veas', 'vea', 'veamos', 'veáis', 'vean'],
  ],
  estar: [
    ['estoy', 'estás', 'está', 'estamos', 'estáis', 'están'],
    ['estuve', 'estuviste', 'estuvo', 'estuvimos', 'estuvisteis', 'estuvieron'],
    ['estaba', 'estabas', 'estaba', 'estábamos', 'estabais', 'estaban'],
    ['esté', 'estés', 'esté', 'estemos', 'estéis', 'estén'],
  ],
};

function changed(verb: string, stem: string): { strong: string; weak: string } {
  const c = changes.find(([, , , verbs]) => verbs.split(' ').includes(verb));
  if (!c) return { strong: stem, weak: stem };
  const at = stem.lastIndexOf(c[0]);
  const put = (v: string): string => stem.slice(0, at) + v + stem.slice(at + c[0].length);
  return { strong: put(c[1]), weak: put(c[2]) };
}

/** Keeps the sound of a stem before another vowel: pag- + -e → pague, sac- + -e → saque, emplez- … */
function spelled(stem: string, ending: string, verb: string): string {
  const soft = /^[eéií]/.test(ending);
  if (verb.endsWith('ar') && soft) return stem.replace(/gu$/, 'gü').replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  if (!verb.endsWith('ar') && !soft) return stem.replace(/(?<=[aeou])c$/, 'zc').replace(/g$/, 'j').replace(/gu$/, 'g').replace(/(?<![z])c$/, 'z').replace(/zz$/, 'zc');
  return stem;
}

/** The tenses of a verb, each by person; vos last. */
function tenses(verb: string): Row[] {
  const given = irregular[verb];
  const end = verb.slice(-2).replace('í', 'i');
  const stem = verb.slice(0, -2);
  const { strong: stressed, weak } = changed(verb, stem);
  const row = (of: (person: number) => string): Row => [0, 1, 2, 3, 4, 5].map(of) as unknown as Row;
  const stressedAt = (p: number): boolean => p !== 3 && p !== 4;
  const fut = short[verb] ?? verb.replace('í', 'i');
  const later = [row(p => fut + future[p]!), row(p => fut + conditional[p]!)];
  const subjunctivePast = (ellos: string): Row[] => [['ra', 'ras', 'ra', '', 'rais', 'ran'], ['se', 'ses', 'se', '', 'seis', 'sen']].map(e => row(p => e[p] === '' ? '' : ellos.slice(0, -3) + e[p]!));
  if (given) return [...given, ...later, ...subjunctivePast(given[1]![5])];
  const pres = row(p => {
    const e = present[end]![p]!;
    if (p === 0 && first[verb]) return `${first[verb]}o`;
    const own = stressedAt(p) ? stressed : stem;
    return spelled(own, e, verb) + e;
  });
  const vos = row(p => p === 1 ? stem + { ar: 'ás', er: 'és', ir: 'ís' }[end]! : '');
  const strongPast = past[verb];
  const pret = row(p => {
    if (strongPast !== undefined) return (p === 2 && strongPast === 'hic' ? 'hiz' : strongPast) + (p === 5 && strongPast.endsWith('j') ? 'eron' : strong[p]!);
    const e = preterite[end]![p]!;
    const own = (p === 2 || p === 5) && end === 'ir' ? weak : stem;
    // leer → leyó, incluir → incluyó
    if (/[aeou]$/.test(own) && end !== 'ar' && !own.endsWith('gu') && (p === 2 || p === 5)) return own + e.replace(/^i/, 'y');
    return spelled(own, e, verb) + e;
  });
  const subj = row(p => {
    const e = subjunctive[end]![p]!;
    if (first[verb]) return first[verb] + e;
    return spelled(stressedAt(p) ? stressed : end === 'ir' ? weak : stem, e, verb) + e;
  });
  return [pres, vos, pret, row(p => stem + imperfect[end]![p]!), subj, ...later, ...subjunctivePast(pret[5])];
}

const pronouns = ['me', 'nos', 'te', 'os', 'se', 'le', 'les', 'lo', 'la', 'los', 'las', 'melo', 'melos', 'noslo', 'selo', 'selos', 'mela', 'nosla'];

/** The forms of a verb in the sets named, without doubles. The verb is an infinitive, not a reflexive one. */
export function conjugate(verb: string, sets: string): string[] {
  const forms = new Set<string>();
  if (!/(?:ar|er|[ií]r)$/.test(verb)) throw new Error(`not an infinitive: ${verb}~${sets}`);
  const stem = verb.slice(0, -2);
  const rows = /[123trRnN]/.test(sets) ? tenses(verb) : [];
  const told: Readonly<Record<string, readonly (readonly [row: Row | undefined, persons: readonly number[]])[]>> = {
    r: [[rows[irregular[verb] ? 1 : 2], [1, 4]]], R: [[rows[irregular[verb] ? 1 : 2], [2, 5]]],
    n: [[rows[0], [1, 4]], [irregular[verb] ? irregular[verb][4] : rows[1], [1]]], N: [[rows[0], [2, 5]]],
  };
  const persons: Readonly<Record<string, readonly number[]>> = { 1: [0, 3], 2: [1, 2, 4, 5], 3: [2, 5], t: [1, 4] };
  for (const set of sets) {
    for (const [row, whose] of told[set] ?? []) for (const p of whose) if (row?.[p]) forms.add(row[p]);
    for (const p of persons[set] ?? []) for (const r of rows) if (r[p] !== '') forms.add(r[p]!);
    if (set === 'p') {
      const masculine = participles[verb] ?? stem + (verb.endsWith('ar') ? 'ado' : /[aeo]$/.test(stem) ? 'ído' : 'ido');
      for (const e of ['o', 'a', 'os', 'as']) forms.add(masculine.slice(0, -1) + e);
    }
    if (set === 'g') {
      const gerund = verb.endsWith('ar') ? `${stem}ando` : /[aeu]$/.test(stem) && !stem.endsWith('gu') ? `${stem}yendo` : `${verb.endsWith('ir') ? changed(verb, stem).weak : stem}iendo`;
      forms.add(gerund);
      for (const c of pronouns.slice(0, 11)) forms.add(gerund + c);
    }
    if (set === 'i') {
      forms.add(verb);
      for (const c of pronouns) forms.add(verb + c);
    }
    if (set === 'm') {
      const t = tenses(verb);
      const subj = irregular[verb] ? t[3]! : t[4]!;
      for (const f of [t[0]![2], subj[2], subj[5], `${verb.slice(0, -1)}d`]) if (f) forms.add(f);
    }
  }
  return [...forms];
}
