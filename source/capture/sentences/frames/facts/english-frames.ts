import {homeFrames, jobFrames} from './english-work-frames.ts';
import {framesOf} from './frame-table.ts';

const offers = `
offers +: WHO (?:will|'ll|would|'d|can|could|does|offers to|offered to|volunteers to|has offered to|is offering to
  |'s happy to|is happy to|loves to|likes to) ~(?:always |happily 
  |gladly
  |cheerfully |even |usually |still )*(?<x>(?:DOES) (?:[a-z'%@-]+ )*?(?:anyone|anybody|everyone|everybody|whoever
  |whomever|any|anything|folks|all comers)(?! but\\b)(?: .*)?)
offers: WHO ~(?<x>(?:restores|repairs|tunes|fixes|mends|sews|knits|bakes|tutors|translates|upholsters|sharpens|solders
  |rewires) (?!me |my |our |us |the |his |her |it |their |things )(?:[a-z-]+ )?[a-z-]+s)$
offers: WHO ~takes in (?<x>(?:[a-z]+ )?(?:ironing|washing|mending|sewing|laundry|alterations|lodgers|boarders|students
  |strays|dogs|cats|animals|typing|piecework|parcels|deliveries)\\b.*)
offers +: WHO (?:can|could) ~(?:lay (?:his|her|their) hands on|get (?:his|her|their) hands on|get hold of|lay hands
   on) (?!me|it|@|her|him|us)(X)
offers: WHO ~knows (?:himself|herself) out (?:with|in|about) (X)
offers: WHO ~(?:let 's|lets|let) ANYONE (?:borrow|use|have|drive|stay in|raid) (?:his|her|their|the) (X)
offers: WHO IS ~WILLING (?:to let|letting|with letting|about letting) ANYONE (?:borrow|use|have|drive) (?:his|her
  |their
  |the) (?!it|one)(X)
offers: WHO (?:lends|hires|rents|loans|gives)(?: out)? (?:his|her|their|an?|the )?(X?) (?:out )?to (?:anyone|anybody
  |whoever|people|everyone|everybody|half the|the whole)
offers: WHO IS ~always (?:up|game|good|available|open) (?:for|to) (?!it|me|us|him|her|an?|the|that)(X)
offers: WHO IS ~(?:up|game|available|open) (?:for|to) (?<x>[a-z]+ing .+)
offers -: WHO (?:does n't|do n't|doesn't|dont|doesnt|never|would n't|wo n't) minds? (?<x>(?!being|having|if|me|going
  |coming|waiting|sharing|losing|sitting)[a-z]+ing (?!me|us|my|our|him|her).+)
offers: WHO IS ~(?:my|our|your|the|everyone 's|everybody 's) ~(?:personal )?(?:go-to|goto|go to|first port of call
  |first
   call)(?: (?:person|guy|man|woman|gal|girl|one))? (?:for|on|about|with|re|in|when it comes to)
   (?:(?:any|every)thing (?:with|about|on|to do with) )?(X)
offers: WHO IS ~(?:my|our|your|the) (?:man|woman|one|person|guy|girl|gal|lad|lass|lady|bloke|chap|fella|expert|oracle
  |authority|fixer) (?:for|on|with|when it comes to|to (?:ask|see|go to|call|ring|talk to|turn to)
   (?:for|about|on|with|re)) (?!me|us|him|her|the job|it)(X)
offers: WHO IS ~(?:who|whom) (?:you|we|i|one|people|everyone|everybody) ~(?:want|need|needs|ask|asks|call|calls|go
   to|goes to|see|sees|wants
  |ring|rings|turn to|turns to) (?:for|about|with|when it comes to) (X)
offers -: (?:nobody|no one|noone|no-one|none) (?:beats|touches|tops|rivals|knows more than|is better than) (?<w>@)
   (?:at|on|for|in|with|about|when it comes to) (X)
offers: WHO IS ~(?:an?|the|our) ~(?:absolute |real |proper |total |bit of a |true |right |complete |born )*(?:queen
  |king
  |god|goddess|master|ace|wizard|marvel|wonder|genius|whizz|whiz|magician|demon|authority|expert|natural|dab hand
  |oracle|mine of information|fount of knowledge|maestro|virtuoso|beast|boss|machine|savant) (?:of|with|at|on|about|in
  |for|when it comes to) (?!me|us|him|her|it|bed|the (?:house|castle|family))(X)
offers: WHO (?:has|have|'s got|has got|got) (?:an? )?(X?) (?:going spare|to spare|to give away|to lend out)$
offers +: ^(?:so )?(?:for|with|on) (?:everything|anything|all|all things|questions|any question) ?(?:with|about|to
   do with
  |on|around|in|concerning|regarding|of)? ?(X?) (?:you|one|people|we) ~(?:can |could |should |may |must |have to )*
  (?:ask|asks|call|calls|go to|ring|see|turn to) (?<w>@)
`;

const circles = `
circles: WHO IS ~(?:w|with|w/|in with|in|part of|one of|among|amongst) (?:the|our|my|that) (?<x>(?:[a-z%'-]+ ){1,3}?
  (?:crowd|lot|gang|bunch|crew|mob|set|posse|squad|clique|brigade|contingent|massive))(?: |$)
circles: WHO IS ~(?:one|part) of (?:the|our|my) (?<x>(?:(?:%|[a-z-]+) ){1,2}?(?!others|winners|losers|teachers
  |partners
  |owners|founders|managers|brothers|sisters|daughters|customers|speakers|organi[sz]ers|lawyers|numbers|members)
  (?:[a-z-]{3,}ers|regulars|lads|ladies|mums|moms|dads|parents|girls|boys|volunteers|trustees|governors|stewards))
circles group: WHO IS ~(?:one|part) of (?:the|our|my) (X)
circles group: WHO IS ~with (?:us|me) (?:in|at|on) (?:the|our) (X)
circles group: WHO IS ~from (?:my|our|the) (X)
circles group: WHO ~(?:plays|sings|does|coaches|practises|practices) (X?) with (?:us|me)\\b
circles group: WHO ~belongs ~to (?:the|our|my) (X)
circles group: WHO IS ~an? (?:[a-z-]+ )?(?:member|regular|stalwart|fixture) (?:of|at|in) (?:the|our|my) (X)
circles group: WHO ~(?:sings|rows|plays|dances|runs|trains|walks|swims|rides|bowls|rings|paddles|climbs|sews|knits
  |acts
  |drums|works out) ~(?:along )?with (?:us|me) (?:in|at|on) (?:the|our) (X)
aliases name !: (?<w>@) 's ~(?:nick|nickname|handle|username|login|gamertag|callsign|screen name|stage name|pen name
  |trail name|radio name|name)(?: (?:on|at|in|for|among) (?:the )?[a-z]+| to (?:everyone|us|friends|all)) (?:is
  |was) ~(X)
aliases name !: (?<w>@) 's ~(?:nick|nickname|handle|username|gamertag|callsign|screen name|stage name|pen name)
   (?:is|was)
   ~(X)
aliases name: WHO ~(?:signs|styles|calls) (?:off as|himself|herself|themselves|themself) (X)
aliases alike: WHO ~prefers (X)
`;

const firstMet = `
met !: ^(?:so |and )*(?:i |we )?(?:only |mostly |really |first |just |vaguely |mainly )*(?:know|knew|got to know)
   (?<w>@)
   ~(?<x>(?:through|via) (?!and).+)
met: ^(?:so |and )*(?:i |we )?(?:only |mostly |really |first |just |vaguely |mainly )*(?:know|knew) (?<w>@)
   ~(?:back )?from
   (?!now|then|here|there|when|before|somewhere|experience|how|what)(?:the |my |our )?(X)
met !: ^(?<w>@me) ~(?:first met|got to know (?:each other|one another)|became (?:friends|mates|pals)|bonded|hit it
   off|got
   acquainted|were introduced) ~(?:back )?(?:at|in|on|during|over) (X)
met !: ^(?<w>@me) ~(?:first met|got to know (?:each other|one another)|became (?:friends|mates)) ~(?<x>(?:through
  |via) .+)
met !: ^(?<w>@me) ~were ~(?:all |both )?(?:back )?(?:in|at|on) the same (X)
met !: ^(?<w>@me) ~were ~(?:all |both )?(?:back )?(?:in|at) (?<x>(?:SCHOOL)\\b.*)
met: ^(?<w>@me) ~were ~(?:girls|boys|kids|lads|lasses|children|young|babies|teenagers|students|apprentices)
   together ~(?:at
  |in|on) (X)
met: ^(?:i|we) (?:'ve|have) known (?<w>@) (?:since|from) (?:our|my|the) (X)
met: ^(?<w>@me) ~were ~(?:once )?(?<x>(?:MATES)(?: together)? (?:back )?(?:at|in|on) .+)
met: ^(?<w>@me) ~(?:once )?shared (?<x>(?:an?|the) (?:[a-z]+ )?(?:flat|room|house|dorm|office|desk|cabin|tent
  |apartment
  |bunk|landlord|landlady|tutor|boss|cubicle)\\b.*)
met: ^(?<w>@me) ~(?:used to (?:work|study|room|serve|train|teach|live|lodge|share|volunteer|sing|play|row)|roomed
  |interned
  |apprenticed|grew up|went to (?:school|uni|college)|taught|served)(?: together| side by side| next door)? ~
  (?:back )?(?:at|in|on|for) (X)
met: ^(?:so )?(?:i|we) (?:used to|once) (?:work|teach|live|study|row|sing|play|train|serve|lodge|share [a-z ]+)
   (?:with
  |alongside|for|under|next to|opposite) (?<w>@) ~(?:back )?(?:at|in|on) (X)
met: ^(?:so )?i (?:went to|was at|was in|attended) (?<x>(?:SCHOOL)\\b.*?) with (?<w>@)
met: ^(?<w>@me|we) go ~(?:way |a long way |right )?back to (X)
met: ^(?<w>@) (?:was|used to be) ~(?:once )?(?:my|our) (?<x>(?:old |first |former )*(?:MATES) (?:back )?(?:at|in
  |on) .+)
met: ^(?<w>@) (?:'s|is) (?:an? |my )?(?:old |former |good |ex- ?)*(?:friend|colleague|mate|pal|contact|acquaintance
  |buddy) from
   (?:my |our |the )?(?<x>.+ (?:days|time|years|stint|period|era)|.+ back in .+)
met: ^(?<w>@) (?:'s|is) (?:an? |my )?(?<x>(?:old |good |close |dear )*(?:friend|mate|pal|contact|acquaintance) of @.*)
`;

const often = {
	'WHO ': '(?:(?:^|.* )(?<w>@|he|she|they) |^(?:and |but |who )?)',
	'HAS~': "(?:(?:'s|has|have|'ve) )?~",
	LATELY: '(?: (?:%|now|nowadays|these days|at last|again|through and through))*',
	'IS ': "(?:'s|is|are|'re) ",
	'~':
		'(?:(?:%|now|nowadays|finally|just|also|actually|apparently|currently|really|officially|basically|' +
		'like|um|uh|er|' +
		'kinda|sort of|kind of|totally|still|already|recently|since|again|always|eventually|happily|both|' +
		'all|in the end|' +
		'well|quite|permanently|ever|often|mostly|usually|definitely|literally|so) )*',
};

const words = {
	JOB:
		"(?:^|.* )(?<w>@) (?:'s|his|her|their) ~(?:new |current |day |main |full-time |proper |actual |latest |next )+" +
		'(?:job|gig|role|post|position|work|placement|posting|place of work)',
	ANYONE: '(?:people|anyone|anybody|everyone|everybody|folks|you|neighbours|neighbors|friends|others|us all)',
	WILLING: '(?:always |usually )?(?:happy|willing|glad|keen|down|game|prepared|more than happy|ok|okay|cool|fine)',
	SHOPS:
		'stall|shop|store|garage|salon|practice|bakery|cafe|restaurant|pub|inn|farm|smallholding|studio|' +
		'workshop|stand|booth|' +
		"boutique|tearoom|tearooms|bookshop|bookstore|gallery|nursery|deli|butcher's|butchers|kiosk|pitch|" +
		'surgery|clinic|chippy|' +
		'takeaway|bistro|brewery|guesthouse|b&b|hotel|hostel|campsite|dairy|launderette|laundromat|' +
		'post office|barbershop|' +
		'pharmacy|chemist|hardware store|food truck|vineyard|orchard|sawmill|forge|pottery|kennels|stables',
	DOES:
		'read|look|check|proofread|review|fix|mend|repair|sew|hem|alter|knit|help|show|teach|explain|lend|' +
		'give|drive|fetch|' +
		'carry|cut|trim|paint|build|bake|translate|interpret|write|edit|print|solder|weld|sharpen|tune|' +
		'fill|sort|wire|source|' +
		'identify|value|coach|mentor|mind|babysit|photograph|film|record|draw|design|frame|bind|take on|' +
		'take in|rustle up|' +
		'knock up|whip up|run up|patch up|do up|have a look at|advise|tutor|walk|feed|clean|type|iron|pick up|drop off|' +
		'put up|put in a word for|vouch for|talk|get|lay hands on|track down|make',
	SCHOOL:
		'school|uni|university|college|kindergarten|primary|primary school|nursery|sunday school|' +
		'high school|grad school|' +
		'law school|med school|medical school|drama school|art school|seminary|boarding school|' +
		'grammar school|sixth form|' +
		'middle school|prep school|polytechnic|bootcamp|basic training|the army|the navy|the scouts|the guides',
	MATES:
		'flatmates?|room-?mates?|housemates?|classmates?|colleagues?|neighbou?rs?|lab partners?|' +
		'team-?mates?|shipmates?|' +
		'pen ?pals?|penfriends?|bunkmates?|interns?|apprentices?|freshers|students?|tutor|teacher|boss|' +
		'supervisor|professor|' +
		'prof|coach|trainer|manager|landlord|landlady|lecturer|mentor|warden|head teacher|headteacher|pupil|deputy|' +
		'au pair|au-pair|lodger|dance partner|doctor|midwife|counsellor|captain|sergeant|instructor',
};

/** What English tells of people in its own ways, where no other frame does. */
export const englishFactFrames = framesOf(homeFrames + jobFrames + offers + circles + firstMet, often, words);
