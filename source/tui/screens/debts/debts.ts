import {accountOf} from '../../../journal/ledger/ledger.ts';
import {panesOf} from '../../drawing/layout.ts';
import {said, span} from '../../drawing/line.ts';
import {listScreen} from '../../list/list-screen.ts';
import {gutter} from '../../list/panes.ts';
import {blankRow, type Row} from '../../list/row.ts';
import {deedLines} from '../../things/deed-lines.ts';
import {favourRow, sides} from '../../things/favour-row.ts';
import {isKnown} from '../../things/is-known.ts';
import type {World} from '../../world.ts';

/** What is owed between you and one person. */
export type DebtsPlace = {readonly kind: 'debts'; readonly name: string};

export const debtsScreen = listScreen<DebtsPlace>({
	kind: 'debts',
	title: ({name}) => `What is owed between you and ${name}`,
	opens: thing => (thing.to === 'account' ? {kind: 'debts', name: thing.name} : undefined),
	rows: ({name}, world) => debtRows(name, world),
	// What was done over time is as wide as the list.
	setIn: ({window}) => [window.columns],
	filtered: 'not',
	empty: ({name}) => [[span('There was never a favour between you and '), said(name || 'nobody', 'who'), span('.')]],
	people: ({name}) => [name],
	isThere: isKnown,
	renamed: (at, from, to) => (at.name === from ? {...at, name: to} : at),
});

/** Open either way, then settled, newest first. */
const debtRows = (name: string, world: World): readonly Row[] => {
	const {journal, now, window} = world;
	const account = accountOf(journal, name, now.day);
	const rows = (['owe', 'owed', 'settled'] as const).flatMap((side): readonly Row[] =>
		account[side].length === 0
			? []
			: [{kind: 'title', text: sides[side]}, ...account[side].map(favour => favourRow(journal, favour)), blankRow],
	);
	if (rows.length === 0) return rows;
	const deeds = deedLines(world, account, panesOf(window.columns).list - gutter - 1);
	return [...deeds.map(({line}): Row => ({kind: 'text', line})), ...(deeds.length > 0 ? [blankRow] : []), ...rows];
};
