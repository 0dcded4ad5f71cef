import type {DayGroup} from '../../journal/timeline.ts';
import type {Line} from '../drawing/line.ts';
import {blank, type Row} from './row.ts';

/** A person's page: what is known of them, then everything with them, newest first, under its years. */
export const personRows = (name: string, facts: readonly Line[], days: readonly DayGroup[]): readonly Row[] => [
	...facts.map((line): Row => ({kind: 'text', line})),
	...Array.from(
		Map.groupBy(days, ({day}) => day.slice(0, 4)),
		([year, ofYear]): readonly Row[] => [
			blank,
			{kind: 'title', text: year},
			...ofYear.flatMap(({entries}) => entries.map((entry, at): Row => ({kind: 'with', key: entry.id, entry, isFirstOfDay: at === 0, name}))),
		],
	).flat(),
];
