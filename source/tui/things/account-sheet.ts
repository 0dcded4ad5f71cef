import {refOf} from '../../journal/entry-ref.ts';
import {type Account, accountOf} from '../../journal/ledger/ledger.ts';
import {cutLine, said, span} from '../drawing/line.ts';
import {emptyLine, heading, more, plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {deedLines} from './deed-lines.ts';
import {favourLines, favourRow, forwardedBy, sides} from './favour-row.ts';

/** What is between you and one person, each favour a link. */
export const accountSheet = (world: World, name: string, columns: number): readonly SheetLine[] => {
	const account = accountOf(world.journal, name, world.now.day);
	return [
		{line: [said(name || 'Nobody named', 'title')], ...(name !== '' && {to: {to: 'person' as const, name}})},
		...deedLines(world, account, columns),
		...sidesOf(world, account, columns),
		emptyLine,
	];
};

/** The same beside a page of that person or about them, which says the balance; nothing where there was no favour. */
export const betweenYou = (world: World, name: string | undefined, columns: number): readonly SheetLine[] => {
	if (name === undefined || world.journal.unread.length > 0) return [];
	const account = accountOf(world.journal, name, world.now.day);
	if (account.owe.length + account.owed.length + account.settled.length === 0) return [];
	return [
		plainLine(span('Between you', 'title')),
		...deedLines(world, account, columns, {hasBalance: false}),
		...sidesOf(world, account, columns),
	];
};

/** Favours of a person that are shown whole, in as many lines as they need. */
const mostWhole = 12;

/** What you owe, what they owe, and what is settled, each under its heading. */
const sidesOf = (world: World, account: Account, columns: number): readonly SheetLine[] => {
	const {journal, now, isAscii} = world;
	const drawing = {columns, isAscii, today: now.day};
	const isShort = account.owe.length + account.owed.length + account.settled.length <= mostWhole;
	return (['owe', 'owed', 'settled'] as const).flatMap(side => {
		const lines = account[side].flatMap((entry): readonly SheetLine[] => {
			const to = {to: 'entry', id: refOf(entry)} as const;
			if (isShort) {
				const [first, ...rest] = favourLines(entry, drawing, 3, forwardedBy(journal, entry));
				return [{line: cutLine(first, columns), to}, ...more(rest)];
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
	});
};
