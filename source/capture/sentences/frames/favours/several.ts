import type {Mention} from '../../../names/read-name.ts';
import type {Parsed} from '../../clauses/parsed.ts';

const several =
	/^(?:twins|triplets|kids|children|boys|girls|lads|lasses|grandkids|grandchildren|cousins|nieces|nephews|neighbours|neighbors|parents|in-laws|folks|teachers|choir|committee|class|club)$/;

/** `told the twins I'd build it`: people of whom no name is told, as they are called; none where nobody is. */
export const severalIn = ({rest}: Parsed, {text}: {readonly text: string}): readonly Mention[] => {
	const [the, noun] = rest;
	if (!/^(?:the|our|my)$/.test(the?.low ?? '') || noun?.kind !== 'word' || !several.test(noun.low)) return [];
	const {start, end} = noun;
	return [{start, end, from: start, to: end, written: text.slice(start, end), candidates: []}];
};
