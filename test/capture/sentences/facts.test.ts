import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {surroundings} from '../surroundings.ts';

const people = ['Ada Lovelace', 'Tom Becker', 'Lea Frei', 'Ken Ito', 'Rita Gomez', 'Alan Turing', 'Priya Sharma'];
const around = surroundings(people.map(name => ({name})));

const read = (line: string) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured;
};

/** Facts as `Ken Ito birthday --06-09`. */
const factsOf = (line: string): readonly string[] =>
	read(line).facts.map(({person, field, value}) => `${person} ${field} ${value}`);
/** The facts of the first offer, read again. */
const offered = (line: string): readonly string[] => {
	const [offer] = offersOf(read(line), around);
	return offer ? factsOf(offer.line) : [];
};

test.each<[string, readonly string[]]>([
	['Bday list: Priya June 30, Alan Feb 2', ['Priya Sharma birthday --06-30', 'Alan Turing birthday --02-02']],
	["Sheila's seventy on the 9th of February", ['Sheila birthday --02-09']],
	['Tom becomes 60 on the 30th of November', ['Tom Becker birthday --11-30']],
	['Harriet Osei popped in this morning, she’s in Glasgow for good now', ['Harriet Osei city Glasgow']],
	['Met Beat, the brother from Urs, he lives in Thun now', ['Beat city Thun']],
	['Ken likes to be called KJ', ['Ken Ito aliases KJ']],
	["Ken's 40th is 4/19, get on it early", ['Ken Ito birthday --04-19']],
	["Rita's 30th is on May 3", ['Rita Gomez birthday --05-03']],
	["Lea's 21st is June 3", ['Lea Frei birthday --06-03']],
	['Ken has gone to live in Hereford, to be near his mother', ['Ken Ito city Hereford']],
	['Rita went to live in Spain', ['Rita Gomez city Spain']],
	['Lea lives out in Oak Park', ['Lea Frei city Oak Park']],
	['benji lives in bow, tiler, tidy work', ['benji city bow', 'benji work tiler']],
	['kens at ramp now, goes by kj on site', ['Ken Ito aliases kj']],
	['rita goes by train', []],
	['Ken was eighty on the second of this month', ['Ken Ito birthday --11-02']],
	['note to self: Rita turns thirty on the 20th of December', ['Rita Gomez birthday --12-20']],
	['Ken made 3 cakes on Friday', []],
	['Nadia who works at the bank helped me with the form', ['Nadia work bank']],
	['Ken has his own car now', []],
	['Ken ran a marathon', []],
	["Ken's 40th is at the Ritz on 3 May", []],
	['Rita went to live it up in Spain', []],
])('%s tells %j', (line, facts) => expect(factsOf(line)).toEqual(facts));

test.each<[string, string]>([
	['Rosie Nakamura runs BD at Tempus now', 'Rosie Nakamura work runs BD at Tempus'],
	['Gwen Doyle heads up HR at Monzo now', 'Gwen Doyle work heads up HR at Monzo'],
	['Ken manages IT at the council these days', 'Ken Ito work manages IT at the council'],
	['kens at ramp now', 'Ken Ito work ramp'],
	['Frau Sommer from the Bauamt rang', 'Frau Sommer work Bauamt'],
	['Frau Sommer vom Bauamt hat angerufen', 'Frau Sommer work Bauamt'],
	['Herr Weber from the Krankenkasse rang', 'Herr Weber work Krankenkasse'],
	['kev off the darts team is a gas fitter', 'kev work gas fitter'],
	['gogs off the darts team popped round', 'gogs circles darts team'],
	['Denise does taxes on the side', 'Denise offers taxes'],
	['Dorothy from the bowls club does lovely alterations', 'Dorothy offers alterations'],
	['Tom offers cello lessons', 'Tom Becker offers cello lessons'],
	['Ken is a whizz with spreadsheets', 'Ken Ito offers spreadsheets'],
	['Ken is a great hand with outboards', 'Ken Ito offers outboards'],
	['priya knows landcruisers inside out', 'Priya Sharma offers landcruisers inside out'],
	['nan 80 on 12 jan', 'nan birthday --01-12'],
	['Declan from maintenance called', 'Declan work maintenance'],
	['Bo from kickball called', 'Bo circles kickball'],
	['Shirley sews curtains', 'Shirley offers sews curtains'],
	['Ileana sings at weddings, not expensive', 'Ileana offers sings at weddings'],
	['Lea drives lorries', 'Lea Frei work drives lorries'],
	['alan = big al on the radio', 'Alan Turing aliases big al'],
	['Tom set up his own roofing firm', 'Tom Becker work roofing firm'],
	['Lea took over the pub', 'Lea Frei work pub'],
	['Rita qualified as a nurse in June', 'Rita Gomez work nurse'],
	['Priya is training to be a midwife', 'Priya Sharma work midwife'],
	['Callum joined the police', 'Callum work police'],
	['Ken is in the Navy', 'Ken Ito work Navy'],
	['Ken has been promoted to foreman', 'Ken Ito work foreman'],
	['Rita is posted to Coimbatore', 'Rita Gomez city Coimbatore'],
	['Met with teacher Miss Hadley yesterday', 'Miss Hadley work teacher'],
	['Lea knows a lot about mortgages', 'Lea Frei offers mortgages'],
	['Ada speaks fluent Polish', 'Ada Lovelace offers speaks fluent Polish'],
	["tom's in like a studio in malmö now", 'Tom Becker city malmö'],
	["Ken's at Cummins in Columbus these days", 'Ken Ito city Columbus'],
	['Ken bought a house in Bath', 'Ken Ito city Bath'],
	['Rita is since January in Aberdeen', 'Rita Gomez city Aberdeen'],
	['Ken made partner at Ortiz & Lowe', 'Ken Ito work partner at Ortiz & Lowe'],
	["Lea's been made head of year", 'Lea Frei work head of year'],
	['Ada left Google for Stripe', 'Ada Lovelace work Stripe'],
	['Rita is with the port authority now', 'Rita Gomez work port authority'],
	['coffee with Kate, she works by Siemens', 'Kate work Siemens'],
	['Met the new charge nurse, Luis Ferrer', 'Luis Ferrer work charge nurse'],
	['met new sparky danny', 'danny work sparky'],
	['Ran into Sam the plumber at Lidl', 'Sam work plumber'],
	['Tom joined the choir', 'Tom Becker circles choir'],
	['Lea plays in our band', 'Lea Frei circles band'],
	["Ken's on the PTA with me", 'Ken Ito circles PTA'],
	['heard Ken moved to Bern', 'Ken Ito city Bern'],
	['Kaffee mit Hansruedi aus Wädenswil', 'Hansruedi city Wädenswil'],
])('%s is asked about, and then tells: %s', (line, fact) => {
	expect(factsOf(line)).not.toContain(fact);
	expect(offered(line)).toContain(fact);
});

test.each([
	'Ken works by hand',
	'Ken fell off the ladder',
	'kens at the pub now',
	'Rita came off the motorway',
	'Priya got the job',
	'A young man called Tariq was on the train',
	'Tom joined us at the pub',
	'Anna is a great cook',
	'Ken was in Aberdeen for a week',
	'Rita left the keys for Tom',
	'Lunch with my old friend Ada',
])('%s tells no fact, nor may it be one', line => expect([...factsOf(line), ...offered(line)]).toEqual([]));
