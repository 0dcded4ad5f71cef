import type {Need} from '../../journal/entry.ts';
import {introductions} from '../../journal/ledger/introductions.ts';
import {said} from '../drawing/line.ts';
import type {State} from '../state.ts';
import {type DetailLine, heading, paragraph} from './detail-line.ts';

/** Whom one could introduce: those whose offers, work, tags or past entries share the words of the need. */
export const needDetail = ({journal}: State, need: Need, columns: number): readonly DetailLine[] => {
	const all = introductions(journal, need);
	if (all.length === 0) return [];
	return [
		...heading('Who could help'),
		...all.flatMap(({name, why}): readonly DetailLine[] => [{line: [said(name, 'who')], to: {kind: 'person', name}}, ...paragraph(why.join('; '), columns, 'quiet')]),
	];
};
