import type {Need} from '../../journal/entry.ts';
import {introductions} from '../../journal/help/introductions.ts';
import {said} from '../drawing/line.ts';
import {heading, paragraph, type SheetLine} from '../sheet/sheet-line.ts';
import type {World} from '../world.ts';

/** Whom one could introduce: those whose offers, work, tags or past entries share the words of the need. */
export const whoCouldHelp = ({journal}: World, need: Need, columns: number): readonly SheetLine[] => {
	const all = introductions(journal, need);
	if (all.length === 0) return [];
	return [
		...heading('Who could help'),
		...all.flatMap(({name, why}): readonly SheetLine[] => [
			{line: [said(name, 'who')], to: {to: 'person', name}},
			...paragraph(why.join('; '), columns, 'quiet'),
		]),
	];
};
