import * as vscode from 'vscode';
import type { Language } from '../../core/index.js';
import type { Core } from '../core.js';
import { showProblem } from '../log.js';
import { placeOf, readOwnTemplates } from '../ownTemplates.js';
import type { VirtualTexts } from '../virtualTexts.js';

/** *Preview with Sample Terms*: the template in front, filled in with made-up terms, beside it. Nothing is saved. */
export async function previewTemplate(core: Core, texts: VirtualTexts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const place = document && placeOf(document.uri);
  if (!place || place.partial) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open one of your own templates first. The command Customize Template makes one.'));
    return;
  }
  const service = await core.service(document.uri);
  const templates = await readOwnTemplates(vscode.workspace.getWorkspaceFolder(document.uri));
  const made = service.scaffold({ answers: sample[place.language], kind: place.name, language: place.language, templates });
  if (made.ok) await texts.show(made.files[0]!.text, `${place.name}.md`, vscode.ViewColumn.Beside);
  else showProblem(made.problems[0]?.message ?? vscode.l10n.t('The document could not be made.'));
}

const common = {
  contract: { date: '2025-01-15', clause: '9.2', notice_days: 14 }, notice_date: '2026-11-23', last_working_day: '2026-12-07', situation: 'new_direction',
  outstanding_payments: [{ invoice: 'A-41', amount: '1200.00', currency: 'EUR', due: '2026-12-15', status: 'open', to: 'provider' }],
  cure_days: 10, reminder_stage: 2, personal_data: true,
} as const;

/** Terms in which everything that a template may name is there. */
const sample: Readonly<Record<Language, object>> = {
  en: {
    ...common, client: { name: 'Northwind Bakery', contact: 'Clara Hall', salutation: 'Dear Ms Hall' }, provider: { name: 'Ada Byron', contact: 'Ada Byron', email: 'ada@example.com' },
    contract: { title: 'Website maintenance', ...common.contract }, reason: 'My practice now focuses on illustration.',
    deliverables: [{ title: 'Homepage', deadline: '2026-12-04', status: 'pending' }, { title: 'Sitemap', status: 'delivered' }],
    handover: [{ item: 'Source files', kind: 'file', to: 'Clara Hall', by: '2026-12-04', done: false }], referrals: [{ name: 'Ben Okri', contact: 'ben@example.com', consent: true }],
  },
  es: {
    ...common, client: { name: 'Panadería La Espiga', contact: 'Begoña Vega', salutation: 'Estimada Begoña' }, provider: { name: 'Ana Ruiz', contact: 'Ana Ruiz', email: 'ana@example.com' },
    contract: { title: 'Mantenimiento de la web', ...common.contract }, reason: 'Mi actividad se centra ahora en la ilustración.',
    deliverables: [{ title: 'Página de inicio', deadline: '2026-12-04', status: 'pending' }, { title: 'Mapa del sitio', status: 'delivered' }],
    handover: [{ item: 'Archivos fuente', kind: 'file', to: 'Begoña Vega', by: '2026-12-04', done: false }], referrals: [{ name: 'Benito Olmo', contact: 'benito@example.com', consent: true }],
  },
};
