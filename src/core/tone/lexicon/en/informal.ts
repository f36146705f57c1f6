import type { Construction } from '../lexicon.js';

/** Slang, text-speak, emoji. */
export const informal: readonly Construction[] = [
  {
    name: 'text-speak',
    why: 'Written for a telephone; a document is kept.',
    negated: true,
    small: true,
    plain: {
      'thx': 'thank you', 'thnx': 'thank you', 'tnx': 'thank you', 'ty': 'thank you', 'pls': 'please', 'plz': 'please', 'gonna': 'going to',
      'wanna': 'want to', 'gotta': 'have to', 'u': 'you', 'ur': 'your', 'r': 'are', 'ya': 'you', 'cos': 'because', 'cuz': 'because',
      'coz': 'because', 'tmrw': 'tomorrow', 'tmw': 'tomorrow', 'btw': 'by the way', 'fyi': 'for your information', 'tbh': '', 'imho': '', 'imo': '',
      'ngl': '', 'lol': '', 'lmao': '', 'haha': '', 'hahaha': '', 'omg': '', 'soz': 'I am sorry', 'gimme': 'give me', 'lemme': 'let me',
      'dunno': 'do not know', 'yeah': 'yes', 'yep': 'yes', 'yup': 'yes', 'nope': 'no', 'nah': 'no', 'b4': 'before', 'gr8': 'great', 'heya': 'hello',
      'hiya': 'hello', 'howdy': 'hello', 'kinda': 'rather', 'outta': 'out of', 'laters': 'goodbye', 'xx': '', 'xxx': '', 'oops': '', 'yay': '',
      'woohoo': '', 'guys': 'everyone',
    },
    patterns: ['(lol|lmao|rofl|omg|wtf|btw|imho|imo|tbh|ngl|idk|ikr|smh|yolo|fomo|brb|ttyl|afaik|fwiw|tldr|fyi|thx|thnx|tnx|ty|tysm|pls|plz|cuz|coz|u|ur|r|ya|yall|gonna|wanna|gotta|imma|ima|lemme|gimme|kinda|sorta|dunno|innit|ain\'t|soz|tmrw|tmw|2moro|gr8|l8r|b4|wiv|outta|cos|xoxo|xx|xxx|kk|nvm|rn|haha|hahaha|hehe|lolz|woohoo|yay|yikes|oops|whoops|meh|ugh|nah|yeah|yep|yup|nope|welp|heya|howdy|wassup|sup|soooo|sooo|hiya|toodles|ciao|cheerio|ta-ra|tara|laters|peeps|dude|dudes|bro|bruh|fam|dawg|babe|hun|guys|matey|chuck|luv|lads|yo)'],
    not: ['guys and dolls', 'u / *', 'r .', '(kyo|tom yum|dear|to|from|by|with|the|mr|ms|signed|chef) (yo|bro|ciao|tara|sup)', '(class|room|soul|play|ship|team|first|check|running|house|flat|stale|school|class) (mate|mates)', '(r|u) (&|and|value|squared|d|\'s|shape|bend|turn|studio|script|package|factor|language)', '(in|the|using|with|language|plan|unit|flat|block|form|schedule|room|bus|drive|group|option|type|section|annex|vitamin|grade|exhibit|item) (r|u|ty)', 'r (studio|and|script|code|package)', 'you guys (and)? (at|in) guy\'s', '(rick|wise|family) guys', 'ya (está|no)', 'fyi only', 'fomo (marketing|campaign)', '(sub|sup) (header|board)', 'tara (has|is|was|and|will|from|at|in|, )', '(chuck) (key|size|and|with|of|steak)', '(lads) (and|\'s) '],
  },
  {
    name: 'slang',
    why: 'Dates the letter, and makes it look improvised.',
    severity: 'information',
    small: true,
    plain: {
      'stoked': 'glad', 'bummed': 'sorry', 'bummer': 'pity', 'my bad': 'my mistake', 'no biggie': 'no trouble', 'no drama': 'no trouble',
      'pronto': 'promptly', 'pull the plug': 'stop', 'pulling the plug': 'stopping', 'pulled the plug': 'stopped', 'loads of': 'many',
      'tons of': 'many', 'a bunch of': 'several', 'good to go': 'ready', 'done and dusted': 'complete', 'call it quits': 'end the work',
      'calling it quits': 'ending the work', 'touch base': 'speak', 'circle back': 'return', 'knackered': 'tired', 'heads up': 'please note',
      'heads-up': 'notice', 'chucked': 'threw away', 'awesome': 'very good', 'super excited': 'glad', 'super happy': 'glad', 'super busy': 'busy',
      'super dull': 'dull', 'asap': 'soon', 'calling time on': 'ending', 'ditching': 'leaving', 'darn': '', 'heck': '',
    },
    patterns: ['(no biggie|my bad|no worries if|no probs|no hard feels|no drama|easy peasy|easy-peasy|piece of cake|done and dusted|good to go >|peace out|over and out|smell ya later|see ya|catch ya|catch you later|take it easy|stay weird|rock on|keep it real|been real|that is a wrap|that \'s a wrap|thats a wrap|that is all , folks|that\'s all , folks|it is a wrap|calling time on|call it quits|calling it quits|pull the plug|pulling the plug|pulled the plug|tap out|tapping out|bang out|bounce (after|from)|gonna bounce|to bounce >|ghosting|ghosted|noping|nope out|nix|ditching|binned|bin it|chucked|chuck (it|the|all)|knocking it on the head|gave it a lash|what is the craic|the craic|knackered|stoked|bummed|bummer|super (dull|cool|happy|excited|busy|bummed|fun|awkward|annoying|duper)|pronto|asap|a bunch of|heads up|heads-up|shebang|whatnot|and stuff|or whatever|stuff came up|thingy|thingies|gizmo|freak out|freaking out|chill|chill out|chillax|awesome|epic|legend|rad|dope|lit|sick beat|vibes|good vibes|big yikes|hit me up|ping me|shoot me an|drop me a line >|hop on a|touch base|circle back|crash and burn|toast >|am toast|kaput|pear-shaped|pear shaped|gone pear|bonkers|crazy times|beer o\'clock|cheers big|cheers for|mind how you go|lovely lot|knock yourselves out|knock yourself out|knock on the head|sorry not sorry|freebie|darn|heck|gosh|jeez|geez|flippin|flipping|super awkward|awkward >|gig >|this gig|the (va|cleaning|social) stuff|stuff >|loads of|tons of|big fan|huge fan|fingers crossed|touch wood|no can do|not my circus|same old same old|yada yada|blah blah|blah|etc etc)', 'out of your hair', '(i|we) (am|are) (outta here|done here|toast|so over (it|this)|dead to the)', '(so over) (it|this|the)', 'that is me (out|done|off)', 'not keen to keep going', '(yeah|no) (nah|yeah)'],
    not: ['a bunch of (flowers|keys|grapes|roses|tulips|herbs|lilies)', '(nuts|bolts) (and|or) (bolts|nuts)', '(the|pine|wheel|mixed|wing|lock|hex|coconuts|and|of|with|contains|tree|contain|peanuts|hazel|in|or|steel|brass) nuts', 'on the lit', '(a|the|urban|local|arthurian|map) legend', 'legend (of|on|for|in|and|is|to|has|reads)', 'epic (poem|poems|film|theatre|games|of)', '(the|an|homer|greek) epic', '(wine|red|chill|until|room|well|cold|the|wind|a) chill', 'chill (for|the|in|overnight|room|cabinet)', 'call it a day (at|on) (the|#)', '(toast|nix) (the|and|with|to|a|for|our)', 'i (want to)? toast', 'a toast', '(blah) (blah)', 'pull the plug (out|from|before|of|when|on the (lamp|pump|machine|boiler))', '(the|a|brass|bath|each|every|mains|power) plug', 'a heads up', '(tick|circle) back (page)', '(i|we) (am|are) out (of (the|town|stock)|on|at|from|until|for|to|this|all|in|next|and back|next week|sick|filming|measuring|walking)', '(are|am) out (of|on|at|until|from|for|in)', '(stuff|stuffed|stuffing) (the|with)', '(fingers crossed|touch wood) (for|and)', 'tons of (gravel|steel|sand|concrete|waste|paper|rice|cargo|soil|grain|carbon|co2)', 'loads of (gravel|sand|timber|laundry|concrete|soil|washing)', '(the)? gig (economy|on|at|in|poster|guide|was|is|ends|list|starts|dates|photos)', 'bounce (rate|rates|messages|message|back|house)', '(bounce|bounced|bounces) (from|after) (the|a|your) (server|mailbox|address)', 'ghosted (image|images|text|back|type)', 'darn (the|it|a|socks)', 'flipping (book|book|page|through|the|between|over)', 'asap >', '(touch base)', 'heads up (display|the|our)'],
  },
];
