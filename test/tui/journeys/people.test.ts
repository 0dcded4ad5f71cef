import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {storedEntries, storedPeople} from '../../support/journal.ts';
import {startTerminal} from '../../support/terminal.ts';

// What is known of people, kept and changed without leaving the screens.

test('what is known of somebody is one line: it is changed, forgotten, and comes back with u', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home});
	await terminal.waitFor('2 Timeline');
	terminal.press('4', 'j');
	await terminal.waitFor(/▌ Ada Lovelace/);
	terminal.press('e');
	await terminal.waitFor(/│ Ada Lovelace: birthday 10 December, lives in London/);
	terminal.type(', moved to Bern, offers chess');
	await terminal.waitFor('+ lives in Bern, not London');
	await terminal.waitFor('+ offers chess');
	terminal.press('enter');
	await terminal.waitFor(/Saved what is known of Ada Lovelace\. +u undoes/);
	const ada = storedPeople(home.journal).find(({name}) => name === 'Ada Lovelace');
	expect(ada).toMatchObject({city: 'Bern', birthday: '--12-10', every: 21});
	expect(ada?.offers).toContain('chess');
	terminal.press('u');
	await terminal.waitFor('Undone');
	expect(storedPeople(home.journal).find(({name}) => name === 'Ada Lovelace')).toMatchObject({city: 'London'});
	terminal.press('e');
	await terminal.waitFor('╭ What is known');
	terminal.press('ctrl-u');
	terminal.type('Ada Lovelace: born soon');
	await terminal.waitFor('"soon" is not a birthday.');
	await terminal.close();
});

test('E has a line for each field in the editor', async () => {
	const home = makeHome(exampleJournal);
	const editor = join(home.folder, 'edit');
	writeFileSync(
		editor,
		'#!/bin/sh\nsed -i -e "s/^lives in .*/lives in Bern/" -e "s/^phone$/phone 031 123 45 67/" "$1"\n',
	);
	chmodSync(editor, 0o755);
	const terminal = startTerminal({home, env: {EDITOR: editor}});
	await terminal.waitFor('2 Timeline');
	terminal.press('4', 'j');
	await terminal.waitFor(/▌ Ada Lovelace/);
	terminal.press('E');
	await terminal.waitFor(/Saved what is known of Ada Lovelace/);
	const ada = storedPeople(home.journal).find(({name}) => name === 'Ada Lovelace');
	expect(ada).toMatchObject({city: 'Bern', phones: ['031 123 45 67'], birthday: '--12-10'});
	await terminal.close();
});

test('an edit that is left is kept for the next run, for its entry alone, and said', async () => {
	const home = makeHome(exampleJournal);
	const first = startTerminal({home});
	await first.waitFor('2 Timeline');
	first.press('4', 'j');
	await first.waitFor(/▌ Ada Lovelace/);
	first.press('e');
	await first.waitFor('╭ What is known');
	first.type(', offers chess');
	await first.waitFor('esc keeps the draft');
	first.press('escape');
	await first.waitFor('? help');
	first.press('q', 'q');
	await first.exited;
	await first.close();
	const again = startTerminal({home});
	await again.waitFor('1 edit from last time is not saved, and kept.');
	again.press('a');
	await again.waitFor('╭ New entry');
	expect(again.text()).not.toContain('chess');
	again.press('escape');
	await again.waitFor('? help');
	again.press('4', 'j');
	await again.waitFor(/▌ Ada Lovelace/);
	again.press('e');
	await again.waitFor('Draft restored: ctrl-c brings back what is saved.');
	await again.waitFor('+ offers chess');
	await again.close();
});

test('entries of one who are two are marked, given to somebody new, and come back with one u', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home});
	await terminal.waitFor('2 Timeline');
	terminal.press('@');
	await terminal.waitFor('Go to whom?');
	terminal.type('lovelace');
	await terminal.waitFor(/▌ Ada Lovelace/);
	terminal.press('enter');
	await terminal.waitFor('Last time');
	terminal.press('j', 'v', 'v');
	await terminal.waitFor('2 entries marked');
	terminal.press('O');
	await terminal.waitFor("and not Ada Lovelace's?");
	terminal.type('Ada Byron');
	await terminal.waitFor(/▌ Ada Byron +somebody new/);
	terminal.press('enter');
	await terminal.waitFor(/Given: 2 entries of Ada Lovelace to Ada Byron\. Ada Byron is new\. +u undoes/);
	const withByron = () =>
		storedEntries(home.journal).filter(({people}) => (people as readonly string[]).includes('Ada Byron')).length;
	expect(withByron()).toBe(2);
	terminal.press('u');
	await terminal.waitFor('Undone');
	expect(withByron()).toBe(0);
	await terminal.close();
});

test('a name that somebody has asks whether they are one person, and shows what that does', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home});
	await terminal.waitFor('2 Timeline');
	terminal.press('4', 'j');
	await terminal.waitFor(/▌ Ada Lovelace/);
	terminal.press('e');
	await terminal.waitFor('╭ What is known');
	terminal.press('ctrl-u');
	terminal.type('regula frei');
	await terminal.waitFor('Enter asks whether they are one person.');
	terminal.press('enter');
	await terminal.waitFor('One person of Regula Frei and Ada Lovelace?');
	await terminal.waitFor(/city: Bern +London \(Europe\/London\) goes into the notes; enter swaps/);
	terminal.press('j');
	terminal.press('down');
	terminal.press('escape');
	await terminal.waitFor('? help');
	expect(storedPeople(home.journal).map(({name}) => name)).toContain('Ada Lovelace');
	terminal.press('M');
	await terminal.waitFor('Who is Ada Lovelace too?');
	terminal.type('ann lee');
	await terminal.waitFor(/▌ Ann Lee/);
	terminal.press('enter');
	await terminal.waitFor('One person of Ada Lovelace and Ann Lee?');
	terminal.press('enter');
	await terminal.waitFor(/Ann Lee and Ada Lovelace are one person now: \d+ entries went over\. +u undoes/);
	const [ada] = storedPeople(home.journal).filter(({name}) => name === 'Ada Lovelace');
	expect(ada?.aliases).toContain('Ann Lee');
	expect(storedPeople(home.journal).map(({name}) => name)).not.toContain('Ann Lee');
	await terminal.close();
});
