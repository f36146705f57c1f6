import type { Language } from '../../types.js';

// Generated from test/corpus/sentences by `npm run generate`. Do not edit.

/** Patterns that may be relied on by themselves, by `provenKey`. */
export const proven: Readonly<Record<Language, string>> = {
  en: '109rxer 1125k03 11fz0mp 11s4uy9 11t6it6 12q53ek 12tip6h 12vnw1b 140wlc1 1582q48 15dsxxp 15pukcr 1632m9h 16fqed9 16nvdkp 16z4ti3 '
    + '17458mt 18eyndq 192gmqx 1b5i43y 1bzh0t7 1cvzer4 1dpdfjl 1ek3zha 1fll8n6 1g21r7b 1h4c2g 1h9eesz 1ha2aml 1hbj96c 1i7gud2 1ip5ksa '
    + '1iqjvt4 1j99ad8 1jp4v9d 1jy9cii 1kdlfb3 1kmnk6q 1lul23q 1mmrvqu 1nd3wmp 1ni771r 1npaxls 1nx4077 1o0q8hm 1op0h5w 1pe5poy 1pvob0b '
    + '1qbvlk 1qzk3m4 1r0wcrg 1rznjxr 1sbi5dg 1sjel68 1sm6t4m 1soimzq 1utpqnb 1vq0xau 1w4auvn 1w8cn52 1wunqny 1ww4cda 1xq9eps 253v2o '
    + '2nfd30 32wnbz 35ly1u 51b0f8 6sl1ht 7qsgx6 89ygam 9vlovk asxjls b2b5nr eit3n7 f4w9dk f5jip fj4r4w gs9ghu hdj7ln '
    + 'hdn08n hpim9k hzua0i inlj5c j4dmn7 j95lrj jdz8c1 jytlz2 l4ox97 lisn1p m2vg09 nrpw3r o3hxuj o8eehl ojrage oshuna '
    + 'ow5erc ow5jgx p61k9d pbw0c9 pk0dw1 plnqrg q9gv14 qs14tb qugit1 qxx1vo r9okkj rpcx2r s27fgt s44fdd szm6bl t373zd '
    + 't5aibo t8ykd6 tc0mix tg04wl u7kzrb udol8u v8fd40 ve4aey vsi4qa vusruz wevr86 x2w4p1 xpjlbw xy37vk y11oq8 ziax5i '
    + 'zn1g6v zoj768',
  es: '109260r 10quykz 10u5ish 11gp523 11he8rq 11r3z5v 11xb685 1211npf 1268jqe 127vkt2 12j2bqh 13myks4 14v4smk 153nv1n 15bb1n9 15flxzd '
    + '15lu90a 15pl24v 15rcpqz 1649rvs 164ruvz 16evcwv 16nsmku 171m49l 17lvgdp 17me2ah 17n2q2q 187fzm2 187kapw 19j88vd 19xa7tp 1a9yvt3 '
    + '1ah5f3c 1atif5v 1b0chd0 1b2bya 1b9qpb3 1bb58w3 1bfu4ar 1c63bij 1ce0hsd 1cmuj2c 1cty5p1 1cw8gfi 1d6sss2 1d7emxa 1dh4syh 1dnzm9h '
    + '1eh1148 1ehvq8f 1es88bq 1fmnw38 1froo83 1g3smct 1gg6sjm 1gse7q2 1gtseyq 1hztuoe 1i43vew 1igt1ck 1j4sjz7 1jrrw7s 1juqcsh 1k6ee9q '
    + '1km3mcp 1ko1iri 1kp2zw6 1kv979j 1l0y1wa 1l3amp9 1l72lku 1li6k99 1lppdjl 1lv3wk5 1mbh8rb 1mj07ay 1mrknh5 1mtv8or 1n2139c 1nr0tfh '
    + '1nxe11s 1nz9jg8 1oadqpf 1ocsgmx 1ocxaa8 1odgaz7 1okj85p 1okywj6 1orvgah 1pg5fdr 1pxkjgt 1q8x6nx 1qi7g6a 1qne49m 1rfcl8u 1sbd6v7 '
    + '1t66tkj 1tfiwvn 1tisrl 1tivf5q 1tmu12u 1tpddo1 1u0ct82 1u7enxd 1ua9j72 1ufagl7 1ujhwtj 1v47q07 1vb5tr2 1vgwuot 1vlwvdc 1vn527i '
    + '1vn7it6 1vrc02 1vslklv 1w54lfb 1wd46dd 1wl5i50 1wt5wsl 1wuz84p 1x14mmk 1xfj4t5 1xlfgbc 1xpcl6q 1y6jetw 1yj2jx5 1ym60rb 1yqo05 '
    + '1yyin0v 2ber7n 2vkppi 2yit4 306ozm 3bvdnu 3ll1oo 3oo837 44jedr 45apdf 4gud69 4v2d3s 4w8fwb 5hbu8v 5kfjc1 5zztyl '
    + '68i598 69545d 6b1jow 6bwe0m 6dd9w 6mwox6 6p6xcs 6ua84t 70qajs 7a7hes 7d0o7r 7ue8wl 7wgcxp 85bpw9 8bkr9z 8d8b5g '
    + '8eyshe 8mspi3 8vco34 98fnr9 9fqcp7 9hmcv 9osl51 a1zpih a38gv a5b75j a744r2 ahf1cb ajw6nd bfy7vn cij91z crhggk '
    + 'd4at08 d6tpid d9tyj4 dhg6n3 eiv24a ekhpgh eo52yc ep51n1 epavf8 fakmp2 fdc5u9 fgf2jv fj78g5 fjaw2q fppqs fq0t8r '
    + 'funi1x gbyxiz gcbq7p gjcd11 gobwev gsbvpv gsg876 h2dxda ho4b9i htzif5 if1503 io99bf j2x62u j7knca jceqew jcq50k '
    + 'jfptyt ji159n jnfeee kdzjgv kwntkl l073uo l0x8m8 lgy5oy li3u6a lo5cp lu6ah3 lvaao m13ckv m27e0u m2k3li m4u3jo '
    + 'mdbwe7 ms29yy my1apz n6vqct njj4dn nlzeev nynzao oe525e ofuwjd ork1w p78xrt p897jz phtfjz q4uxq7 qk1jl qlfi53 '
    + 'r0bpxy rcxckb rm5pv2 sei856 smx0f stkho2 t7o6no tai9dt tjmnqc tq5ejo tsveu2 txhlti u8y7gh uda4sb uinb78 uy5q80 '
    + 'v3qand vd1bmv vifrty viju4d vzbb6h w8nklz wei37t wguz6u wlp2rj wmwnng wwwni4 wwx0e7 wyj0wq x9xkz0 xf4cp1 xq364v '
    + 'xz6de5 yiphdq yvu6qy zecmv4 zhhyd0 ztd4b8 zyugoi zzoh57',
};
