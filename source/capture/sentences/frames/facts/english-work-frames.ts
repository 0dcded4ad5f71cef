// Frames of where people live and what they work as; how they are written, frame-table.ts says.

export const homeFrames = `
city city: WHO HAS~(?:landed|ended up|wound up|washed up|fetched up|pitched up|settled(?: down| in)?|resettled|put
   down
   (?:some )?roots|made (?:his|her|their|a) home|set up (?:home|house)|bought a (?:place|house|flat|home)|(?:bought
  |rented)(?: somewhere)?) ~
  (?:over |up |down |out |back )?(?:in|on) (X)
city city: WHO HAS~(?:upped sticks|pulled up stakes|decamped|shipped (?:out|off)|moved (?:home|house|back|away|out|up
  |down|over|on)|emigrated|migrated|skipped (?:town|off)|run off|gone off|lit out|up and (?:moved|left|gone)|packed up
  |cleared off|defected|transplanted (?:him|her|them)sel(?:f|ves)) ~(?:to|for) (X)
city city: WHO HAS~gone (?:back|home) to (X?) ~(?:for good|to live|permanently)
city city: WHO HAS~moved (?:his|her|their|the) (?:whole )?(?:family|lot|life|kids|brood|household) ~to (X)
city city: (?<w>@) 's ~(?:new |permanent |old )?(?:place|flat|house|home|address|digs|pad|apartment|base|gaff|studio
  |cottage|condo) ~IS ~(?:somewhere )?(?:over |up |down |out )?in (X)
city city !: WHO ~calls (X?) home
city city: ^(?<w>@) (?:>|>>|=>|→|to) (X?) (?:%|now|since .*)$
city city: WHO ~(?:sits|stays|rents|dwells|resides|lodges|hangs (?:his|her) hat) ~(?:over |up |down |out |back )?in
   (X)
city city: WHO HAS~(?:bought|closed on|got the keys to|rented|found|got|took|rents|has|'s got|signed for|moved into) ~
  (?:an?|the|his|her|their)(?: own)? (?:[a-z-]+ )?(?:house|place|condo|flat|apartment|home|cottage|bungalow|studio
  |room
  |loft|maisonette|terrace|semi) ~(?:of (?:his|her|their) own )?(?:over |up |down |out )?in (X)
city town: WHO HAS~(?:swapped|traded|exchanged|ditched) [a-z@]+ for (X)
city town: WHO HAS~left [a-z@]+ for (X)
city person: WHO IS ~an? (X?) (?:person|guy|girl|boy|man|woman|gal|lad|lass|resident|local|dweller|kid
  |homeowner)LATELY$
`;

export const jobFrames = `
work: JOB IS ~(?:at|with|for) ~(?!home|least|risk|stake|night|%|an? (?:end|standstill|loss)|the (?:moment|end))(X)
work job: JOB IS ~(?:as )?(X)
work firm: (?<w>@) 's ~(?:new |current )*(?:employer|firm|company|outfit) IS ~(X)
work job: (?:^|.* )(?<w>@) (?:'s|his|her|their) (?:job |official )?(?:title|trade|profession|occupation|line of work
  |calling|speciality
  |specialty) IS ~(?:now )?(X)
work firm: WHO HAS~(?:signed|hired on|caught on|enlisted|thrown in (?:his|her|their) lot) with (?!an? |his |her
   )(?:the )?(X)
work: WHO HAS~(?:gone into|went into) (?:the )?(?<x>(?:navy|army|raf|police|fire service|civil service|marines
  |priesthood
  |church|ministry|law|teaching|nursing|medicine|politics|banking|insurance|farming|business|academia|broadcasting
  |journalism|acting|property|catering)\\b.*)
work: WHO HAS~(?:enlisted in|signed up (?:for|to|with)|joined) the (?<x>(?:navy|army|raf|police|fire service|fire
   brigade
  |prison service|civil service|marines|coast ?guard|air force|priesthood)\\b.*)
work: WHO HAS~bought (?:an?|the) (?:[a-z-]+ )?(?<x>(?:SHOPS|bar|campsite|riding school)
  (?: (?:in|at|on|near|with|by|called|down|from) .*)?$)
work: ^(?:and )?(?:now|currently|nowadays) (?<x>(?!running (?:late|out|low|short|behind))(?:running|heading|leading
  |managing|working|doing|teaching|selling
  |driving
  |building|handling|studying|training|nursing|cooking|writing|overseeing|directing|coaching|consulting) (?:.*
   )?(?:at|for|with)
   (?!us|me|him|her|it|the moment)(?<y>.+))
work: WHO ~(?<x>maintains (?!that|it|his|her|the |this|a ).+)
work firm: WHO (?:has|'s|have) ~(?:switched|jumped|changed|defected|transferred|crossed) (?:over |across |ship )*to (X)
work firm: ^(?:now|new|currently) (?:with|at) (?!the )(X)
work known: WHO IS ~at (X)$
work: WHO IS ~(?:the )?(?<x>(?:boss|head|chief|director|manager|owner|leader|president|treasurer|principal) (?:of|at)
   (?!me|us|it|the table).+)
work firm: WHO IS ~back (?:at|with) (?!the )(X)
work: ^(?:and |but )?~(?<x>(?:freelancing|consulting|contracting|temping|self-employed|retraining)(?: .*)?)$
work: JOB IS ~(?<x>(?!go|driv|kill|getting|start|com|mak|pay|tak|prov|look|wear|be|feel|suit|stress|eat)[a-z]+ing
   (?!him|her|them|me|well|on|out|great).+)
work: WHO ~(?<x>(?:co-)?(?:leads|oversees|directs|supervises|coordinates|heads|manages|runs|owns|fronts) (?:up )?
  (?:[a-z&'@-]+ ){0,4}?(?:team|department|dept|unit|group|desk|branch|division|program|programme|practice|section|lab
  |ward|crew|school|service|studio|region|operation|operations|kitchen|firm|company|charity|hospice|shelter|nursery
  |office|clinic|account)\\b.*)
work firm: WHO ~(?<x>(?:co-)?(?:leads|oversees|directs|supervises|coordinates|heads|manages|runs) (?:up )?(?:the 
  |all )?
  (?:[a-z&-]+ ){1,3}?(?:(?:at|for|of|across) )+(?:the )?(?<y>.+))
work: WHO HAS~gone (?:off |on |over |back )?to (?:work|teach|nurse|cook|drive|intern|temp) (?:at|for|with)
   (?!home|%|night|once)(X)
work firm: WHO HAS~gone (?:off |on |over |back )?to (?:work|teach|nurse|cook) in (X)
work: WHO IS ~(?:something|someone|somebody) ~(?:or other |high up |high-up |big |senior |fancy |important |clever
  |technical |in management )*(?:in|at|with) (?!common|mind|hand|love|trouble|particular|his|her|the way|it|me|us)(X)
work: WHO IS ~(?:quite |pretty |very |rather )?(?:high up|high-up|senior|an? (?:big (?:cheese|shot|noise|wig|name)
  |bigwig|higher-up|bigshot|top dog)) (?:in|at|with) (?!%|all|his|her|the air|the sky)(X)
work job: ^(?:so |and |oh )*(?:the|our|my|their|this) (?:new |nice |lovely |old |young |other )*(?<x>[a-z -]+?)
   (?:'s|is) (?:called|named|someone called|a certain) (?<w>@)
work job: ^(?:so |and |oh )*(?:the|our|my|their) new (?<x>[a-z -]+?) (?:'s|is)(?: name is)? (?<w>@)$
work: WHO (?:has|have|keeps|runs|'s got|has got|owns|'s opened|has opened|opened) (?:an?|the|his own|her own|their
   own)
   (?:little |small |wee )?(?<x>(?:[a-z'-]+ ){0,2}?(?:SHOPS) (?:at|in|on|near|by|off|down) .+)
work: WHO ~keeps (?:an?|the) (?:little |small |wee )?(?<x>(?:[a-z'-]+ )?(?:SHOPS))$
work: WHO (?:does|keeps) (?<x>the (?:books|accounts|payroll|wages|admin|cleaning|catering|gardens?|lighting
  |marketing|hr
  |pr) (?:for|at) .+)
work firm: WHO (?<x>looks after (?:the )?[a-z -]+ (?:at|for) (?:the )?(?<y>.+))
work: WHO ~(?:pays (?:the|his|her|their) (?:bills|rent|mortgage|way)|earns (?:an?|his|her|the|their) (?:living|keep
  |crust
  |bread|money|rent|daily bread)|makes (?:an?|his|her|their) (?:living(?! room)|money)|scrapes a living|gets by) ~
  (?:with|w|w/|by|as|from|off|out of|on|through|in)? ?(X)
work: WHO ~(?:got|been|was|'s|is) ~(?:hired|taken on|poached|snapped up|headhunted|recruited|picked up) by (?:the )?
  (X?) (?:people|lot|folks|guys|crowd|gang|mob)\\b
work firm: ^(?:so |and |oh |ok |okay )*(?<w>@) ~(?:now|currently|presently|nowadays) (?:at|w|w/|with|for) (X)
work firm: ^(?:so |and |oh |ok |okay )*(?<w>@) (?:at|w|w/|with|for) (?!the )(X?) (?:now|nowadays|these days|% days)$
work low: (?:^|.* )(?:with|w|w/|met|saw|texted|rang|called|emailed) (?:um |uh |like )*(?<w>@) from (?!the |my |our 
  |a )(X)
work firm: WHO IS ~(?:driving|cooking|nursing|temping|waiting|consulting|freelancing|bartending|interning|packing
  |cleaning|lecturing|coding|modelling|couriering|delivering|dispatching|stacking shelves) (?:for|at) (X)
`;
