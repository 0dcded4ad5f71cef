import {framesOf} from './frame-table.ts';

const inGerman = `
offers: kennt sich (?:[a-z]+ )?(?:mit|in|bei) (X) aus
offers: ist (?:[a-z]+ )?(?:gut|stark|fit|top|spitze|begabt|geschickt|super|profi|expert(?:e|in)) (?:in|im|mit
  |bei|beim) (?!@|%)(X)
offers: (?:versteht (?:etwas|was|viel|einiges)|hat (?:[a-z]+ )?ahnung) von (X)
offers: weiss (?:alles|viel|bescheid) (?:uber|zu) (X)
offers: gibt (?:auch |gern |gerne )?(?<x>(?:[a-z-]+ )?[a-z-]*(?:nachhilfe|unterricht|kurse|stunden|lektionen)\\b.*)
offers: kann (?:[a-z]+ )?(?:gut|super|toll|prima|perfekt|wunderbar|fliessend|klasse) (?!zu|mit)(X)
offers: spricht (?:[a-z]+ )?(?:fliessend|perfekt|gut|super) (?<x>[a-z]+)
offers: hilft (?:gern|gerne|allen|jedem) (?:bei|beim|mit) (X)
offers: ^(?:@ )?(?:[a-z]+ )?(?<x>(?:repariert|flickt|naht|strickt|stimmt|schleift|restauriert|tatowiert
  |schweisst|frisiert) THINGS)
work: (?:jobbt|schafft|kellnert|doktoriert|promoviert|forscht|lehrt|dient) ~AT (X)
work: studiert ~(?:(?:in|an der|an) [a-z-]+ )?(?<x>[a-z]{3,}.*)
work: macht ~(?:[a-z]+ )?(?:lehre|ausbildung|praktikum|stage|weiterbildung) (?:zum|zur|AT) (X)
work: (?:wurde|ist) (?:.* )?(?:zum|zur) (X?) (?:befordert|ernannt|gewahlt)
work: hat ~AT (X?) (?:angefangen|begonnen|angeheuert|unterschrieben)
work: fangt ~AT (X?) an$
work: (?:leitet|fuhrt) ~(?:den|die|das|eine|ein|einen) (X)
work: wechselt ~(?:zu|zur|zum) (X)
work: ist ~(?:zu|zur|zum) (X?) gewechselt
work: ist ~AT (X?) (?:angestellt|tatig|engagiert)
work: (?:ist|macht sich) (?:.* )?selbstandig (?:als|mit) (X)
work: hat sich (?:.* )?(?:als|mit) (X?) selbstandig
work: (?:fahrt|kocht|putzt|filmt) ~fur (X)
city: ist ~(?:von [a-z-]+ )?nach (X?) (?:gezogen|umgezogen|ausgewandert|gezugelt|verzogen)
city: (?:zugelt|wandert|ubersiedelt) ~nach (?<x>[a-z]+)
circles: gehort ~(?:[a-z]+ )*zu (?:unserer|unserem|unseren|meiner|meinem) (X)
circles: (?:singt|spielt|rudert|turnt|tanzt|lauft|macht) ~(?:mit )?(?:bei|in|im) (?:unserer|unserem|meiner
  |meinem) (?<x>[a-z-]+)
work: ist ~(?:der |die |als )?(?<x>(?:neue |neuer )?[a-z-]*(?:leiter|chef|direktor|prasident|vorsteher|inhaber|fuhrer
  |verantwortlicher?|verantwortliche|rektor|prokurist|partner|meister|verwalter|redaktor|redakteur)(?:in)? (?:der
  |des|vom
  |von|im|in|am|an|bei|beim|fur) .+)
work: (?:hat|betreibt|besitzt|eroffnet|ubernimmt) ~(?:eine|ein|einen|die|das|den|seine|ihre|sein|ihr)
   (?<x>(?:[a-z]+ )?
  [a-z-]*(?:erei|geschaft|laden|praxis|hof|betrieb|restaurant|beiz|wirtschaft|hotel|firma|atelier|studio|garage|salon
  |handlung|apotheke|werkstatt|agentur|kanzlei|bar|cafe|imbiss|kiosk|stand|verlag|pension|gasthaus|gasthof|kita)
  (?!.* ?ge[a-z]+(?:t|en)$)(?: .*)?$)
met: ^@ kenne? ich ~(?:von|aus|vom|seit) (?:der |dem |den |meinem |meiner |unserem |unserer |einem |einer )?(X)
met: ^@ kenne? ich ~(?<x>(?:durch|uber) .+)
met: ^(?:ich|wir) kennen? (?<w>@) ~(?:von|aus|vom) (?:der |dem |den |meinem |meiner |unserem |unserer )?(X)
met: ^(?:ich|wir) kennen? (?<w>@) ~(?<x>(?:durch|uber) .+)
met: ^kennengelernt (?:habe|hab|haben) (?:ich|wir) (?<w>@) ~(?:in|im|an|am|bei|beim|auf|wahrend) (?:der |dem |den 
  |einem
  |einer )?(X)
circles: (?:singt|spielt|rudert|turnt|tanzt|lauft|macht|trommelt|ist|jasst) ~(?:mit (?:uns|mir) )?(?:auch |neu )*(?:im
  |in der|in unserem|in unserer|beim|bei der) (?<x>chor|[a-z-]+(?:chor|klub|club|verein|gruppe|riege|zunft|musik
  |orchester
  |band|stammtisch|kreis|team|guggenmusik|feuerwehr|samariter))(?: (?:mit|seit|und|neben|%).*)?$
aliases: heisst ~(?:.* )?(?:bei|fur) (?:allen|uns|alle|den [a-z]+|der [a-z]+|seinen [a-z]+) ~(?:einfach |immer )*(X)
aliases: ^(?:@|alle|wir) nennen (?<w>@) ~(?:einfach |immer |alle )*(X)
aliases: ^@ nennen (?:alle|wir) ~(?:einfach |immer )*(X)
aliases: wird ~(?:von allen |uberall |meist |immer |oft |einfach )*(X?) genannt
aliases: heisst ~(?:eigentlich|richtig|offiziell|mit vollem namen) (X)
aliases: nennt sich ~(?:einfach )?(X)
`;

const inFrench = `
offers: s' y connait ~(?:en|dans) (X)
offers: est ~(?:douee?|forte?|bon|bonne|calee?|imbattable|experte?) (?:en|pour|avec|au|aux|dans) (?!@|%|moi
  |nous|lui|elle|eux)(X)
offers: sait ~(?<x>(?!pas|que|qu')[a-z]+(?:er|ir|re)\\b.*)
offers: parle (?:couramment|bien|tres bien|parfaitement) (?:le |l' )?(X)
offers: donne ~(?:des |quelques )?(?<x>(?:cours|lecons) (?:de|d') .+)
offers: connait ~(?:une?) (?:bon|bonne|super|excellente?) (X)
offers: peut (?:toujours )?(?:aider|depanner) (?:pour|a|avec|en|dans) (X)
offers: ^(?:@ )?(?<x>(?:repare|coud|retouche|traduit|coupe|tricote|soude|restaure|accorde|affute|tatoue|relit
  |corrige) (?:les|des|l') .+)
work: (?:a ete|est|vient d' etre|s' est faite?) ~(?:embauch|engag|recrut|mut|debauch|titularis)ee? ~AT (X)
work: (?:a ete|est|vient d' etre) ~(?:nommee?|promue?) (X)
work: (?:est|vient de) ~(?:passee?|passer|devenue?|devenir) (?<x>(?:TITLES).*)
work: a ~(?:trouve|decroche|obtenu|eu|accepte|pris) (?:une?|son|le|sa) (?:[a-z]+ )?(?:POSTS) AT (X)
work: a ~(?:rejoint|integre) (?!@|nous)(X)
work: (?:est|fait) (?:une? |en |son |sa )?(?:stage|alternance|these|apprentissage|internat|cdd|postdoc
  |doctorat) AT (X)
work: etudie ~(X)
work: fait (?:des etudes|une licence|un master|un bts) (?:de|en|d') (X)
work: (?:dirige|gere|tient) (?<x>(?:une?|le|la|l'|son|sa) .+)
work: a ~(?:ouvert|repris|monte) (?:une?|sa|son|le|la) (?<x>(?:[a-z]+ )?(?:FIRMS)\\b.*)
city: (?:s' installe|s' est installee?|part vivre|part habiter|est partie? (?:vivre|habiter)|va vivre) ~(?:a
  |au|en|aux) (X)
city: habite ~(?!a |au |aux |en |chez |dans |avec |ici|la|loin|pres|seul|rue |une? |le |mon|ma|sur |sous |tout)
  (X?)(?: (?:depuis|avec|pour|et|%) ?.*)?$
work firm: est ~chez (X)
work: s' occupe ~(?:de la|de l'|du|des|de) (?<x>.+ (?:chez|a la|a l'|au|aux|de) .+)
circles: fait ~partie ~(?:de la|de l'|du|de notre|de mon|de ma) (X)
met: ^j' ai connu (?<w>@) ~(?<x>(?:par|via|grace a) .+)
met: ^j' ai connu (?<w>@) ~(?:a la|a l'|au|aux|a|en|dans|chez|pendant|lors de|sur) (?:les? |la |l' |une? |mes |mon 
  |ma )?(X)
met: ^j' ai rencontre (?<w>@) (?<x>(?:par|via|grace a) .+)
met: ^je connais (?<w>@) ~(?:de la|de l'|du|des|de|d'|depuis) (?:les? |la |l' )?(X)
met: ^je connais (?<w>@) ~(?<x>(?:par|via|grace a) .+)
aliases: (?:se fait appeler|est surnommee?) (X)
`;

export const germanFactFrames = framesOf(
	inGerman,
	{
		'~':
			'(?:(?:%|jetzt|neu|neuerdings|nun|auch|wieder|gerade|endlich|seitdem|nebenbei|inzwischen|' +
			'mittlerweile|noch|nur|' +
			'neben dem [a-z]+|seit [a-z]+|(?:im|ab) [a-z]+) )*',
		AT: '(?:bei der|bei|beim|am|an der|im|in der|als|fur)',
	},
	{
		THINGS: '(?!mir|mich|uns|mein|meine|meinen|den|die|das|dem|ein|eine|einen|sein|seine|ihr|ihre|@)[a-z]{4,}.*',
	},
);

export const frenchFactFrames = framesOf(
	inFrench,
	{
		'~': '(?:(?:%|bien|aussi|maintenant|desormais|enfin|juste|tres|super|vraiment|plutot|toujours|encore) )*',
		AT: "(?:chez|comme|a la|a l'|au|aux|a|dans|en|de|d'|par)",
	},
	{
		TITLES: 'chef|responsable|direct|manager|medecin|infirm|prof|maitre|juge|avocat|chargee?|sous-chef|gerant',
		POSTS: 'poste|boulot|job|taf|cdi|cdd|stage|emploi|place|travail|alternance',
		FIRMS:
			'boite|cabinet|resto|restaurant|boulangerie|salon|magasin|boutique|garage|ferme|cafe|bar|librairie|atelier|' +
			'agence|entreprise|pharmacie|epicerie|auberge|gite',
	},
);
