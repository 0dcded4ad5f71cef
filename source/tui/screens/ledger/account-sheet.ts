import {refOf} from '../../../journal/entry-ref.ts';
import {accountOf} from '../../../journal/ledger/ledger.ts';
import {cutLine, said} from '../../drawing/line.ts';
import {emptyLine, heading, type SheetLine} from '../../sheet/sheet-line.ts';
import {deedLines} from '../../things/deed-lines.ts';
import {favourLines, favourRow, forwardedBy, sides} from '../../things/favour-row.ts';
import type {World} from '../../world.ts';

/** What is between you and one person, each favour a link. */
export const accountSheet = (world: World, name: string, columns: number): readonly SheetLine[] => {
	const {journal, now, isAscii} = world;
	const account = accountOf(journal, name, now.day);
	const drawing = {columns, isAscii, today: now.day};
	const isShort = account.owe.length + account.owed.length + account.settled.length <= mostWhole;
	return [
		{line: [said(name || 'Nobody named', 'title')], ...(name !== '' && {to: {to: 'person' as const, name}})},
		...deedLines(world, account, columns),
		...(['owe', 'owed', 'settled'] as const).flatMap(side => {
			const lines = account[side].flatMap((entry): readonly SheetLine[] => {
				const to = {to: 'entry', id: refOf(entry)} as const;
				if (isShort) {
					const [first, ...rest] = favourLines(entry, drawing, 3, forwardedBy(journal, entry));
					return [{line: cutLine(first, columns), to}, ...rest.map(line => ({line}))];
				}
				return [
					{
						// There may be thousands, of which some twenty are seen.
						get line() {
							return cutLine(favourRow(journal, entry).line(drawing), columns);
						},
						to,
					},
				];
			});
			return lines.length === 0 ? [] : [...heading(sides[side]), ...lines];
		}),
		emptyLine,
	];
};

/** Favours of a person that are shown whole, in as many lines as they need. */
const mostWhole = 12;
