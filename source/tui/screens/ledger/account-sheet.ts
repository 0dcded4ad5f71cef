import {refOf} from '../../../journal/entry-ref.ts';
import {accountOf} from '../../../journal/ledger/ledger.ts';
import {cutLine, said} from '../../drawing/line.ts';
import {emptyLine, heading, type SheetLine} from '../../sheet/sheet-line.ts';
import {deedLines} from '../../things/deed-lines.ts';
import {favourRow, sides} from '../../things/favour-row.ts';
import type {World} from '../../world.ts';

/** What is between you and one person, each favour a link. */
export const accountSheet = (world: World, name: string, columns: number): readonly SheetLine[] => {
	const {journal, now, isAscii} = world;
	const account = accountOf(journal, name, now.day);
	const drawing = {columns, isAscii, today: now.day};
	return [
		{line: [said(name || 'Nobody named', 'title')], ...(name !== '' && {to: {to: 'person' as const, name}})},
		...deedLines(world, account, columns),
		...(['owe', 'owed', 'settled'] as const).flatMap(side => {
			const lines = account[side].map(
				(entry): SheetLine => ({
					// There may be thousands, of which some twenty are seen.
					get line() {
						return cutLine(favourRow(journal, entry).line(drawing), columns);
					},
					to: {to: 'entry', id: refOf(entry)},
				}),
			);
			return lines.length === 0 ? [] : [...heading(sides[side]), ...lines];
		}),
		emptyLine,
	];
};
