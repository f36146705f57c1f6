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
  es: '104udod 109260r 10quykz 11gp523 11he8rq 11r3z5v 1268jqe 12i7cx9 12j2bqh 12w3nga 13myks4 14v4smk 153nv1n 15flxzd 15pl24v 161gjsf '
    + '164ruvz 16evcwv 171m49l 176cf7g 17eoy7n 17lvgdp 17me2ah 17n2q2q 17o0wy3 187kapw 199a5ld 19j88vd 19jqy8x 19rixkf 1a9yvt3 1ah5f3c '
    + '1atif5v 1b7sfx6 1baca5t 1bb58w3 1bk411c 1bsn96d 1c4y4lk 1c63bij 1cmuj2c 1cw8gfi 1d6sss2 1d7emxa 1dh4syh 1dkazc9 1eh1148 1ehvq8f '
    + '1es88bq 1fmnw38 1fwc057 1g1nrcd 1g346dw 1gtseyq 1hztuoe 1i9ds0 1ifjtcq 1ifq50e 1igt1ck 1j4sjz7 1km3mcp 1ko1iri 1l3amp9 1l72lku '
    + '1lppdjl 1lv3wk5 1m1nv1p 1n2139c 1nxe11s 1ny2jm3 1o1qtyk 1oadqpf 1ocsgmx 1ocvi75 1ocxaa8 1odgaz7 1okj85p 1p0dr8r 1pxkjgt 1q8x6nx '
    + '1qne49m 1rpi7e9 1s269ls 1sgs1yu 1tisrl 1tivf5q 1tmu12u 1tpddo1 1u7enxd 1ufagl7 1vb5tr2 1vfy9fw 1vlwvdc 1vn527i 1wd46dd 1wl5i50 '
    + '1wt5wsl 1wzrdu4 1xfj4t5 1xlfgbc 1xpcl6q 1y6jetw 1yj2jx5 1ym60rb 2ber7n 2n6uao 306ozm 3ll1oo 3oo837 44jedr 45apdf 4gud69 '
    + '4v2d3s 4w8fwb 5hbu8v 5kfjc1 5zztyl 68i598 69545d 6bwe0m 6dd9w 6mwox6 6p6xcs 6ua84t 7a7hes 7d0o7r 83urbz 8d8b5g '
    + '8eyshe 8vco34 9esoi0 9hmcv a38gv a5b75j a744r2 ajw6nd bfy7vn cc4t89 cij91z crhggk d9tyj4 ekhpgh ep51n1 fdc5u9 '
    + 'fj78g5 fjaw2q fppqs fq0t8r funi1x gbyxiz gcbq7p gsbvpv gsg876 htzif5 if1503 io99bf iw8fpz j2x62u jceqew jcq50k '
    + 'kdnyf1 kknzib l073uo l0x8m8 lgy5oy li3u6a llm3o8 lo5cp m13ckv m27e0u m2k3li m85yo4 mdbwe7 mmtxz3 ms29yy n6vqct '
    + 'n8gjfk nhbjin nlzeev nynzao oe525e oxkmt1 p78xrt q4uxq7 qk1jl qlfi53 qlh8la r0bpxy rcxckb smx0f stkho2 t6c28c '
    + 'tai9dt tjmnqc tq5ejo tsveu2 u2c9rs u8y7gh us4hfk uy5q80 vd1bmv viju4d vzbb6h wdzoce wei37t wguz6u wmwnng wwx0e7 '
    + 'wyj0wq x9xkz0 xf4cp1 xn6aqm xu7dj9 xz6de5 yg3gvs yr9nf4 yvu6qy zecmv4 zhhyd0 zl3fql zyugoi zzoh57',
};
