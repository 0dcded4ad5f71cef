import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Instant} from '../../source/journal/day.ts';
import {syncNotice, syncWords} from '../../source/tui/syncing/sync-shown.ts';
import {update} from '../../source/tui/update.ts';
import {bareRepository} from '../support/git.ts';
import {exampleJournal, makeHome} from '../support/home.ts';
import {run} from '../support/shell.ts';
import {startTerminal} from '../support/terminal.ts';
import {frame, opened, press} from './example.ts';

const now = '2026-11-22T16:00:00.000Z' as Instant;

test.each([
	[{toSend: 0}, ''],
	[{toSend: 0, at: '2026-11-22T15:59:30.000Z'}, 'synced now'],
	[{toSend: 0, at: '2026-11-22T15:58:00.000Z'}, 'synced 2 min ago'],
	[{toSend: 0, at: '2026-11-22T13:00:00.000Z'}, 'synced 3 h ago'],
	[{toSend: 0, at: '2026-11-20T13:00:00.000Z'}, 'synced 2 days ago'],
	[{toSend: 3, at: '2026-11-22T15:58:00.000Z'}, '3 to send'],
	[{toSend: 3, isOffline: true}, 'offline, 3 to send'],
	[{toSend: 0, isRunning: true}, 'syncing'],
] as const)('%j is said as %j', (sync, words) => expect(syncWords(sync as never, now)).toBe(words));

test('the footer says how the journal stands with its remote, and S syncs', () => {
	const begun = {...opened(), sync: {toSend: 3, at: now}};
	expect(frame(begun).join('\n')).toContain('3 to send');
	expect(frame(opened()).join('\n')).not.toContain('to send');
	const [, ...effects] = update(begun, {
		kind: 'press',
		press: {kind: 'key', key: 'S'},
		now: begun.now,
	});
	expect(effects).toEqual([{kind: 'sync', isAsked: true}]);
	const [running] = update(begun, {kind: 'syncing'});
	expect(frame(running).join('\n')).toContain('syncing');
	const [ended] = update(running, {kind: 'synced', sync: {toSend: 0, isOffline: true}});
	expect(frame(ended).join('\n')).toContain('offline');
});

test('where nothing is set up S says how that is done', () => {
	expect(frame(press(opened(), 'S')).join('\n')).toContain('goodturn sync --init');
});

test('a sync that nobody asked for says only what one must know', () => {
	expect(syncNotice({received: 2, both: 0}, false)).toBeUndefined();
	expect(syncNotice({received: 2, both: 0, offline: 'no network'}, false)).toBeUndefined();
	expect(syncNotice({received: 2, both: 0}, true)?.text).toBe('Synced: 2 changes came.');
	expect(syncNotice({received: 2, both: 1}, false)?.text).toContain('goodturn conflicts');
	expect(syncNotice({received: 0, both: 0, failed: 'Why.'}, false)?.text).toBe('Why.');
});

test('Today says above its rows what is to be settled between machines, as long as it is', () => {
	const copies = 'A sync tool left 1 copy: goodturn check --repair';
	const [begun] = update(opened(), {kind: 'looked', notices: [copies]});
	const today = press(begun, '1');
	expect(frame(today)[1]).toContain(copies);
	expect(frame(press(begun, '2')).join('\n')).not.toContain(copies);
	const [settled] = update(today, {kind: 'looked', notices: []});
	expect(frame(settled).join('\n')).not.toContain(copies);
});

test('the screens look for it when they open', async () => {
	const home = makeHome(exampleJournal);
	writeFileSync(join(home.journal, '2026-11.sync-conflict-20261122-101010-ABCDEFG.json'), '{"goodturn": 1}');
	const terminal = startTerminal({home});
	await terminal.waitFor('A sync tool left 1 copy: goodturn check --repair');
	await terminal.close();
});

test('a copy that a sync tool leaves while the screens are open is said, and no more once it is merged', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home});
	await terminal.waitFor('you owe');
	const path = join(home.journal, '2026-11.json');
	const text = readFileSync(path, 'utf8');
	writeFileSync(join(home.journal, '2026-11.sync-conflict-20261122-101010-ABCDEFG.json'), text);
	writeFileSync(path, text.replace('the handover', 'the keys'));
	await terminal.waitFor('A sync tool left 1 copy: goodturn check --repair');
	await run(['check', '--repair'], {home});
	await terminal.waitFor(rows => !rows.join().includes('A sync tool left'));
	await terminal.close();
});

test('what was written since the last sync is counted when the screens open', async () => {
	const home = makeHome(exampleJournal);
	const remote = bareRepository();
	const env = {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
	await run(['sync', '--init', remote], {home, env});
	await run(['add', 'coffee with Ada'], {home, env: {GOODTURN_NOW: '2026-11-22T16:05'}});
	const terminal = startTerminal({home, env: {...env, GOODTURN_NOW: '2026-11-22T16:06'}});
	await terminal.waitFor('1 to send');
	terminal.press('S');
	await terminal.waitFor('synced now');
	await terminal.close();
});

test('in a repository without a remote nothing is to be sent', async () => {
	const home = makeHome(exampleJournal);
	await run(['sync', '--init'], {home});
	const terminal = startTerminal({home});
	await terminal.waitFor('you owe');
	terminal.press('a');
	terminal.type('coffee with Ada');
	await terminal.waitFor('coffee with Ada');
	terminal.press('enter');
	await terminal.waitFor('Saved: ');
	expect(terminal.text()).not.toContain('to send');
	await terminal.close();
});
