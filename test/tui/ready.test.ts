import {expect, test} from 'vitest';
import type {Entry} from '../../source/journal/entry.ts';
import type {Journal} from '../../source/journal/journal.ts';
import {ready} from '../../source/tui/loop/ready.ts';
import {screens} from '../../source/tui/screens.ts';
import type {State} from '../../source/tui/state.ts';
import {example, opened} from './example.ts';

/** The example with months that nobody has derived anything of yet, and how often their entries were looked at. */
const watched = (): {readonly journal: Journal; readonly looks: () => number} => {
	let looks = 0;
	const months = structuredClone(example.months).map(({entries, ...month}) => ({
		...month,
		get entries(): readonly Entry[] {
			looks++;
			return entries;
		},
	}));
	return {journal: {...example, months}, looks: () => looks};
};

/**
 * The state of screens on a journal that may hold private entries too, so that its months are those that are watched.
 */
const openedOn = (journal: Journal): State => ({...opened(example), journal, whole: journal});

/** How often entries are looked at when the rows of a view are made. */
const looksFor = (title: string, isReady: boolean): number => {
	const {journal, looks} = watched();
	const state = openedOn(journal);
	if (isReady) for (const _ of ready(screens, state));
	const before = looks();
	const view = screens.find(({tab}) => tab?.title === title);
	if (!view?.tab) throw new Error(`${title} is no view.`);
	view.hold?.(view.tab.at, view.first(view.tab.at, state), state);
	return looks() - before;
};

test.each(['Ledger', 'People', 'Needs'])('%s of a journal that was made ready looks at no entry again', title => {
	expect(looksFor(title, true)).toBe(0);
	expect(looksFor(title, false)).toBeGreaterThan(0);
});

test('making a journal ready goes a little at each step', () => {
	const {journal, looks} = watched();
	let most = 0;
	let before = looks();
	for (const _ of ready(screens, openedOn(journal))) {
		most = Math.max(most, looks() - before);
		before = looks();
	}
	expect(looks()).toBeGreaterThan(journal.months.length);
	expect(most).toBeLessThan(looks() / 2);
});
