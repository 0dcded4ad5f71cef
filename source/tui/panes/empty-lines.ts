import type {Line} from '../drawing/line.ts';
import {said, span} from '../drawing/line.ts';
import {soughtIn} from '../filter/sought.ts';
import type {Screen, State} from '../state.ts';

/** A list without rows says so, and teaches the one next step. */
export const emptyLines = (state: State, screen: Screen): readonly Line[] => wordsOf(state, screen).map(line => [span('   '), ...line]);

const wordsOf = (state: State, {place, filter}: Screen): readonly Line[] => {
	const {journal, isDemo} = state;
	if (filter !== '' && !isAnswered(state)) return [[span('Looking …', 'quiet')]];
	if (filter !== '') return [[span('Nothing matches '), said(filter, 'who'), span('.')], [], [span('esc', 'accent'), span(' shows everything again.', 'quiet')]];
	if (journal.unread.length > 0) return [[span('Reading older months …', 'quiet')]];
	switch (place.kind) {
		case 'ledger':
			return [
				[span('Nothing is owed, either way.')],
				[],
				[span('Write it down as it happens:', 'quiet')],
				[],
				example('got Jürgen: read my CV'),
				example('owe Ada: the book she lent me   due:fri'),
			];
		case 'debts':
			return [[span('There was never a favour between you and '), said(place.name || 'nobody', 'who'), span('.')]];
		case 'people':
			return [[span('Nobody yet.')], [], [span('Whoever you name in an entry is here:', 'quiet')], [], example('coffee with Ada Lovelace')];
		case 'needs':
			return [[span('Nobody needs anything that you know of.')], [], [span('When somebody says what would help them:', 'quiet')], [], example('need Alan: a lawyer in Bern')];
		default:
			return firstSteps(isDemo);
	}
};

/** Whether the filter has gone through the whole journal, older months too. A text that cannot be read has its answer at once. */
const isAnswered = (state: State): boolean => {
	const sought = soughtIn(state);
	const found = state.found?.text === sought ? state.found : undefined;
	if (sought !== '' && found?.fault) return true;
	return state.journal.unread.length === 0 && (sought === '' || found?.findings?.isComplete === true);
};

const example = (text: string): Line => [span('  '), said(text, 'accent')];

const firstSteps = (isDemo: boolean): readonly Line[] => [
	[span('Nothing here yet.', 'title')],
	[],
	[span('Press '), span('a', 'accent'), span(' and write, as you would say it:')],
	[],
	example('coffee with Ada Lovelace @ Café Central -- she is hiring'),
	example('yesterday: lunch with Grace Hopper gave: a lift to the airport'),
	example('owe Alan: the book he lent me'),
	...(isDemo ? [] : [[], [span('or '), span('goodturn --demo', 'accent'), span(' to look around first.')]]),
];
