import {isPartial} from '../../journal/journal.ts';
import {type Line, said, spaces, span} from '../drawing/line.ts';
import type {World} from '../world.ts';

/**
 * What a list without rows says: that it is still looking, that nothing matches, or its own words. `isSought`: a search
 * answers the filter.
 */
export const emptyLines = (words: readonly Line[], filter: string, isSought: boolean, world: World): readonly Line[] =>
	wordsFor(words, filter.trim(), isSought, world).map(line => [spaces(3), ...line]);

const wordsFor = (words: readonly Line[], filter: string, isSought: boolean, world: World): readonly Line[] => {
	if (filter !== '' && !isAnswered(filter, isSought, world)) return [[span('Looking …', 'quiet')]];
	if (filter !== '')
		return [
			[span('Nothing matches '), said(filter, 'who'), span('.')],
			[],
			...(isSought ? [] : [[span('enter', 'accent'), span(' looks through every entry.', 'quiet')]]),
			[span('esc', 'accent'), span(' shows everything again.', 'quiet')],
		];
	if (isPartial(world.journal)) return [[span('Reading older months …', 'quiet')]];
	return words;
};

/**
 * Whether the filter has gone through the whole journal, older months too. A text that cannot be read has its answer at
 * once.
 */
const isAnswered = (filter: string, isSought: boolean, {journal, ...world}: World): boolean => {
	const found = world.found?.text === filter ? world.found : undefined;
	if (isSought && found?.fault) return true;
	return isSought ? journal.unread.length === 0 && found?.findings?.isComplete === true : !isPartial(journal);
};

/** A line to write, as an example, in an empty list. */
export const example = (text: string): Line => [spaces(2), said(text, 'accent')];

/** What an empty journal says, whichever list it is. */
export const firstSteps = ({isDemo}: World): readonly Line[] => [
	[span('Nothing here yet.', 'title')],
	[],
	[span('Press '), span('a', 'accent'), span(' and write, as you would say it:')],
	[],
	example('had coffee with Ada Lovelace yesterday, she is looking for a flat'),
	example('Grace helped me move the couch on Saturday'),
	example('I promised Alan the book by Friday'),
	...(isDemo ? [] : [[], [span('or '), span('goodturn --demo', 'accent'), span(' to look around first.')]]),
];
