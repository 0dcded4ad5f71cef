import {accountOf} from '../../journal/ledger/ledger.ts';
import {said} from '../drawing/line.ts';
import {rowLine} from '../row-lines/row-line.ts';
import {favourRow} from '../rows/ledger-rows.ts';
import type {State} from '../state.ts';
import {type DetailLine, emptyLine, heading} from './detail-line.ts';

const sides = {owe: 'You owe', owed: 'Owed to you', settled: 'Settled'} as const;

/** What is between you and one person, each favour a link. */
export const accountDetail = (state: State, name: string, columns: number): readonly DetailLine[] => {
	const account = accountOf(state.journal, name, state.now.day);
	const drawing = {columns, isAscii: state.isAscii, today: state.now.day};
	return [
		{line: [said(name || 'Nobody named', 'title')], ...(name !== '' && {to: {kind: 'person' as const, name}})},
		...(['owe', 'owed', 'settled'] as const).flatMap(side =>
			account[side].length === 0
				? []
				: [
						...heading(sides[side]),
						...account[side].map(
							(entry): DetailLine => ({
								// There may be thousands, of which some twenty are seen.
								get line() {
									return rowLine(favourRow(state.journal, entry), drawing);
								},
								to: {kind: 'entry', id: entry.id},
							}),
						),
					],
		),
		emptyLine,
	];
};
