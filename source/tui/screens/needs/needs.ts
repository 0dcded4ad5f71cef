import {soFar} from '../../../journal/brief/ask-facts.ts';
import {newestWritten} from '../../../journal/help/talks.ts';
import {isPartial, type Journal} from '../../../journal/journal.ts';
import {openAsks} from '../../../journal/ledger/asks.ts';
import {openNeeds} from '../../../journal/ledger/needs.ts';
import {span} from '../../drawing/line.ts';
import {example} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import {readied} from '../../list/readied.ts';
import {blankRow, type Row} from '../../list/row.ts';
import type {World} from '../../world.ts';
import {needRow} from './need-row.ts';

/** What people could use help with, oldest first. */
export type NeedsPlace = {readonly kind: 'needs'};

export const needsScreen = listScreen<NeedsPlace>({
	kind: 'needs',
	tab: {title: 'Needs', says: 'what people could use help with, and what you ask', at: {kind: 'needs'}},
	title: () => 'Needs',
	rows: (_, {journal}) => needRows(journal),
	filtered: 'here',
	empty: () => [
		[span('Nobody needs anything that you know of.')],
		[],
		[span('When somebody says what would help them:', 'quiet')],
		[],
		example('need Alan: a lawyer in Bern'),
		[],
		[span('When there is something that you want to ask:', 'quiet')],
		[],
		example('ask Ruth: half an hour on the job in Bern yes:40'),
	],
	ready,
});

/** Open needs, oldest first, then what you want to ask, each under its title, and how asking went so far. */
const needRows = (journal: Journal): readonly Row[] => {
	const [needs, asks] = [openNeeds(journal).map(needRow), openAsks(journal).map(needRow)];
	const far = isPartial(journal) ? undefined : soFar(journal);
	return [
		...(needs.length > 0 ? [{kind: 'title', text: 'They need'} as const, ...needs, blankRow] : []),
		...(asks.length > 0 ? [{kind: 'title', text: 'You ask'} as const, ...asks] : []),
		...(asks.length > 0 && far !== undefined ? [{kind: 'text', line: [span(far, 'quiet')]} as const] : []),
	];
};

/** The needs, and what those who could help are found by. */
function* ready(world: World): Generator<undefined> {
	yield* readied(world, [openNeeds, openAsks]);
	for (const {facts} of newestWritten(world.journal)) {
		void facts.written;
		yield;
	}
}
