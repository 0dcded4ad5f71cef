import {haystack} from '../../../journal/help/haystack.ts';
import {introducing} from '../../../journal/help/introductions.ts';
import type {Journal} from '../../../journal/journal.ts';
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

export const needs = listScreen<NeedsPlace>({
	kind: 'needs',
	tab: {title: 'Needs', says: 'what people could use help with', at: {kind: 'needs'}},
	title: () => 'Needs',
	rows: (_, {journal}) => needRows(journal),
	filtered: 'here',
	empty: () => [
		[span('Nobody needs anything that you know of.')],
		[],
		[span('When somebody says what would help them:', 'quiet')],
		[],
		example('need Alan: a lawyer in Bern'),
	],
	ready,
});

/** Open needs, oldest first, and under a title of their own what you want to ask. */
const needRows = (journal: Journal): readonly Row[] => {
	const [needs, asks] = [openNeeds(journal).map(needRow), openAsks(journal).map(needRow)];
	if (asks.length === 0) return needs;
	const theirs: readonly Row[] = needs.length > 0 ? [{kind: 'title', text: 'They need'}, ...needs, blankRow] : [];
	return [...theirs, {kind: 'title', text: 'You ask'}, ...asks];
};

/** The needs, and what those who could help are found by. */
function* ready(world: World): Generator<undefined> {
	yield* readied(world, [openNeeds, openAsks]);
	let entries = 0;
	for (const month of world.journal.months) {
		if (entries >= introducing) return;
		haystack(month);
		entries += month.entries.length;
		yield;
	}
}
