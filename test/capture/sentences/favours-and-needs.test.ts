import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {surroundings} from '../surroundings.ts';

const around = surroundings(
	['Ada Lovelace', 'Tom Becker', 'Lea Frei', 'Ken Ito', 'Rita Gomez', 'Priya Sharma'].map(name => ({name})),
);

/** The favours and needs of a line, or else of its first offer: `received open Ken Ito`. */
const toldOf = (line: string): readonly string[] => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	const entriesOf = ({drafts}: typeof captured): readonly string[] =>
		drafts.flatMap(draft =>
			draft.kind === 'favour'
				? [[draft.way, draft.state, draft.people?.join(' & '), draft.due].filter(Boolean).join(' ')]
				: draft.kind === 'need'
					? [`need ${draft.people?.join(' & ')}`]
					: [],
		);
	const taken = entriesOf(captured);
	const [offer] = taken.length > 0 ? [] : offersOf(captured, around);
	const offered = offer && captureNow(offer.line, around);
	return offered?.isUnderstood ? entriesOf(offered) : taken;
};

test.each<[string, string]>([
	["Ken covered the tip at Lou's", 'received open Ken Ito'],
	["Tom paid for everybody's burgers", 'received open Tom Becker'],
	['Priya let me off early on Friday', 'received open Priya Sharma'],
	['Rita is letting me have the run of her shed till spring', 'received open Rita Gomez'],
	['Gig on 12 December, Priya does the door for us', 'received promised Priya Sharma 2026-12-12'],
	['I have corrected the thesis of Ken', 'given open Ken Ito'],
	['Rita was sweet enough to bring soup', 'received open Rita Gomez'],
	['Ken slept on our couch', 'given open Ken Ito'],
	['let Ken sleep on my couch', 'given open Ken Ito'],
	['Lea durfte bei mir übernachten', 'given open Lea Frei'],
	["Ada's in a bind w/ her visa", 'need Ada Lovelace'],
	['Tom is all at sea with the new form', 'need Tom Becker'],
	['Tom has a problem with his computer', 'need Tom Becker'],
	['Ken hätte gern eine Empfehlung', 'need Ken Ito'],
	['Rita ne trouve pas de nounou', 'need Rita Gomez'],
	['Für Ken die halbe Nacht die Umfrage programmiert', 'given open Ken Ito'],
	['Rita hat mir den Garten verschönert', 'received open Rita Gomez'],
	['Für Lea die Wäsche gewaschen', 'given open Lea Frei'],
	['Tom hat versprochen, bis Dienstag den Abfluss zu flicken', 'received promised Tom Becker 2026-11-24'],
	['Rita kommt am 11. Dezember, ich habe zugesichert, sie abzuholen', 'given promised Rita Gomez 2026-12-11'],
	['Ken will mir am Freitag die Unterlagen schicken', 'received promised Ken Ito 2026-11-27'],
	["Chez Rita samedi, son colocataire Bastien m'a refait le CV", 'received open Bastien'],
	["Rita m'a refait le CV", 'received open Rita Gomez'],
	['Lea möchte mit jemandem Deutsch üben', 'need Lea Frei'],
])('%s tells: %s, or offers it', (line, entry) => expect(toldOf(line)).toEqual([entry]));

test.each([
	'Tom paid for the damage',
	'Priya let me down on Friday',
	'Rita hat mich gestern beleidigt',
	"Rita m'a énervé",
	'Tom hat versprochen, den Mund zu halten',
	'Lea möchte mit Ken reden',
	"Ken's been hired by Boeing",
	'I read the book of Tom',
	'Rita was sweet enough to know better',
	'Ken slept on the train',
	'Tom is at sea until March',
	'let Ken sleep in',
	'Rita trouve la nounou sympa',
])('%s tells no favour and no need, and offers none', line => expect(toldOf(line)).toEqual([]));
