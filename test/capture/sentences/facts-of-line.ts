import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {surroundings} from '../surroundings.ts';
import {people} from './said.ts';

const around = surroundings(people.map(name => ({name})));

/** The facts of a line, or else of its first offer read again: `Ken Ito offers taxes`. */
export const factsOfLine = (line: string): readonly string[] => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	const [offer] = captured.facts.length > 0 ? [] : offersOf(captured, around);
	const offered = offer && captureNow(offer.line, around);
	const facts = offered?.isUnderstood ? offered.facts : captured.facts;
	return facts.map(({person, field, value}) => `${person} ${field} ${value}`);
};
