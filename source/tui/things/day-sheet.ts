import type {DayLine} from '../../journal/daily/day-line.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {findEntry} from '../../journal/journal.ts';
import {span} from '../drawing/line.ts';
import type {Highlighter} from '../drawing/marks.ts';
import {plainLine, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';
import {briefLines} from './brief-lines.ts';
import {wholeEntry} from './whole-entry.ts';

/** What is beside a line of the day: the brief before one meets somebody, else the whole entry. */
export const daySheet = (world: World, line: DayLine, columns: number, mark?: Highlighter): readonly SheetLine[] => {
	const {kind, entry, id, person} = line;
	if (kind === 'plan' && entry && entry.people.length > 0) return briefLines(world, {plan: refOf(entry)}, columns);
	const shown = entry ?? (id === undefined ? undefined : findEntry(world.journal, id)?.entry);
	if (shown) return wholeEntry(world, shown, columns, mark);
	if (person !== undefined) return briefLines(world, {names: [person]}, columns);
	return [plainLine(span('Reading older months …', 'quiet'))];
};
