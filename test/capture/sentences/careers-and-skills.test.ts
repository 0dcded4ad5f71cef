import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {surroundings} from '../surroundings.ts';

const around = surroundings(
	['Ada Lovelace', 'Tom Becker', 'Lea Frei', 'Ken Ito', 'Rita Gomez', 'Priya Sharma'].map(name => ({name})),
);

/** The facts of a line, or else of its first offer read again: `Ken Ito offers taxes`. */
const toldOf = (line: string): readonly string[] => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	const [offer] = captured.facts.length > 0 ? [] : offersOf(captured, around);
	const offered = offer && captureNow(offer.line, around);
	const facts = offered?.isUnderstood ? offered.facts : captured.facts;
	return facts.map(({person, field, value}) => `${person} ${field} ${value}`);
};

test.each<[string, string]>([
	['rita good w/ taxes', 'Rita Gomez offers taxes'],
	["Rita's great w/ spreadsheets", 'Rita Gomez offers spreadsheets'],
	['Ada is marvellous with hems', 'Ada Lovelace offers hems'],
	["Lea's the one to ask about visas", 'Lea Frei offers visas'],
	['rita knows everyone at the job centre', 'Rita Gomez offers everyone at the job centre'],
	['Ken knows a good tax guy', 'Ken Ito offers tax guy'],
	['Ken knows his way around an engine', 'Ken Ito offers engine'],
	['Tom has contacts at Siemens', 'Tom Becker offers contacts at Siemens'],
	['Lea makes killer banners', 'Lea Frei offers banners'],
	["Rita's fluent in Portuguese", 'Rita Gomez offers Portuguese'],
	['Ken knows French', 'Ken Ito offers French'],
	['Priya speaks Gujarati', 'Priya Sharma offers speaks Gujarati'],
	['Ada has a truck if we need it', 'Ada Lovelace offers truck'],
	['Ken just got hired at Boeing', 'Ken Ito work Boeing'],
	["Tom's just been taken on by Network Rail", 'Tom Becker work Network Rail'],
	['Lea was appointed head of year', 'Lea Frei work head of year'],
	["Tom's now running the bakery", 'Tom Becker work running the bakery'],
	["Ada's hosting a podcast now", 'Ada Lovelace work hosting a podcast'],
	['ken: firefighter, tall', 'Ken Ito work firefighter'],
	['kev = night porter', 'kev work night porter'],
	['Ran into Steve in accounting', 'Steve work accounting'],
	['Omar (DevOps) rang', 'Omar work DevOps'],
	['sat down w/ Lou Petrakis, the building mgr', 'Lou Petrakis work building mgr'],
	["Met Tasha Boone, she's a PA at Lurie", 'Tasha Boone work PA at Lurie'],
	['My son-in-law Greg drives lorries for Tesco', 'Greg work drives lorries for Tesco'],
	['Marcus is based out of Denver', 'Marcus city Denver'],
	["New guy Omar's out in Oak Park", 'Omar city Oak Park'],
	['Colin, who I know from the choir, has a van', 'Colin circles choir'],
	['Tom sits on the parish council', 'Tom Becker circles parish council'],
	["Bill's real name is Wilhelm", 'Bill aliases Wilhelm'],
	['Ken has his 50th on the 12th', 'Ken Ito birthday --12-12'],
	['Walter next door to Mum will be ninety on the 6th of December', 'Walter birthday --12-06'],
	["lou = kurt's brother, plays bass", 'lou offers plays bass'],
	['Met Anand Rao, head of ortho at Rush', 'Anand Rao work head of ortho at Rush'],
	['Ken moved to Google', 'Ken Ito work Google'],
	['My cousin Sunniva has gone over to the Co-op', 'Sunniva work Co-op'],
	["Ada's grandson Felix is reading medicine at Leeds", 'Felix work reading medicine at Leeds'],
	["Lea's husband, Ravi, is something in insurance", 'Ravi work insurance'],
	['Hal in the print shop will bind stuff for free', 'Hal work print shop'],
	["Rita tells me Priya's been made a partner at the practice", 'Priya Sharma work partner at the practice'],
	['Ada is by profession nurse', 'Ada Lovelace work nurse'],
	['ken doing an apprenticeship as electrician', 'Ken Ito work electrician'],
	['Lea leitet jetzt die Kita im Breitenrain', 'Lea Frei work Kita im Breitenrain'],
	['Tom parle couramment le japonais', 'Tom Becker offers japonais'],
	['Met Tasha Boone at the Turkey Trot expo yesterday', 'Tasha Boone met Turkey Trot expo'],
	['Rita kann super nähen', 'Rita Gomez offers nähen'],
	['Lea kennt sich mit Steuern aus', 'Lea Frei offers Steuern'],
	['Priya gibt Nachhilfe in Mathe', 'Priya Sharma offers Nachhilfe in Mathe'],
	["Ken s'y connaît en plomberie", 'Ken Ito offers plomberie'],
	['Tom est fort en maths', 'Tom Becker offers maths'],
	['Sophie, ma voisine, donne des cours de piano', 'Sophie offers cours de piano'],
	['Lea ist seit Montag Oberärztin am Inselspital', 'Lea Frei work Oberärztin am Inselspital'],
	['Ken jobbt neben dem Studium im Coop', 'Ken Ito work Coop'],
	['Ada wurde zur Teamleiterin befördert', 'Ada Lovelace work Teamleiterin'],
	['Tom fängt im Januar bei der Post an', 'Tom Becker work Post'],
	["Ken vient d'être embauché chez Airbus", 'Ken Ito work Airbus'],
	['Rita est devenue cheffe de service', 'Rita Gomez work cheffe de service'],
	["Lea s'est installée à Nantes", 'Lea Frei city Nantes'],
	['Ken gehört jetzt auch zu unserer Lerngruppe', 'Ken Ito circles Lerngruppe'],
])('%s tells %s, or offers it', (line, fact) => expect(toldOf(line)).toEqual([fact]));

test.each([
	'Ada was great with Tom',
	'Rita was good to me',
	"Tom's not good at maths",
	'Lea is good with Thursday',
	'Ken knows a lot of people',
	'Ken knows a guy w/ a warehouse',
	'Ada made great time on the way up',
	"Priya's little one turns 5 on Dec 9",
	"Ken's been hired out for the day",
	'Tom got taken on a tour',
	'Lea was named after her gran',
	"Ada's back in Bern on Friday",
	'Ken does his own gutters',
	'Steve in particular was cross',
	'Tom (late again) rang',
	"Rita's good name is at stake",
	'everyone calls her Bunny',
	"Ken's dad's 80th is Jan 9",
	'Ada hat im Januar Geburtstag, am 14.',
	'Tom is reading a book at Leeds station',
	"Tom told me Rita's CV is great",
	'Met Ada at the Turkey Trot expo',
	'Tasha Boone met Ken at the Turkey Trot expo',
	'Meeting Tasha Boone at the expo tomorrow',
	'Ken: the worst driver',
	'ada = boss',
	'Ken is the nurse in the play',
	'Ken moved to Table 9',
	'Tom moved to Linux',
	'Ada turned 7 pages on Friday',
	'Lea würde befördert',
	"Ken ne s'y connaît pas en plomberie",
	"Si Lea s'installait à Nantes",
	'Tom weiss alles',
])('%s tells no fact, and offers none', line => expect(toldOf(line)).toEqual([]));
