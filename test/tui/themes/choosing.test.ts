import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {TerminalColours} from '../../../source/tui/drawing/colours.ts';
import {themeShown} from '../../../source/tui/frame/theme-shown.ts';
import {keepTheme} from '../../../source/tui/loop/keep-theme.ts';
import {askForColours, listenForColours} from '../../../source/tui/terminal/colours-told.ts';
import {temporaryFolder} from '../../support/home.ts';
import {frame, opened, press, pressed} from '../example.ts';

describe(':theme', () => {
	const choosing = press(opened(), ':', '"theme', 'enter');

	test('lists the themes, each of them shown while it is under the cursor', () => {
		expect(frame(choosing).join('\n')).toContain('▌ terminal: ');
		expect(themeShown(choosing)).toBe('terminal');
		expect(themeShown(press(choosing, 'down'))).toBe('high-contrast');
		expect(themeShown(press(choosing, 'down', 'down'))).toBe('colour-blind');
		expect(themeShown(press(choosing, 'down', 'escape'))).toBe('terminal');
	});

	test('keeps the one that is chosen, and begins with it the next time', () => {
		const {state, effects} = pressed(choosing, 'down', 'down', 'down', 'enter');
		expect(effects).toEqual([{kind: 'theme', name: 'mono'}]);
		expect(themeShown(state)).toBe('mono');
		expect(frame(press(state, ':', '":theme', 'enter')).join('\n')).toContain('▌ mono: ');
	});

	test('begins with the one that config.json has', () => {
		const {now} = opened();
		const set = {...opened(), now: {...now, settings: {theme: 'high-contrast'} as const}};
		expect(themeShown(set)).toBe('high-contrast');
	});

	test('writes it as goodturn config does, and leaves a config that it cannot read', () => {
		const folder = temporaryFolder();
		const env = {XDG_CONFIG_HOME: folder, HOME: folder, APPDATA: folder};
		expect(keepTheme('mono', env)).toEqual({tone: 'done', text: 'Theme mono, from now on.'});
		const path = join(folder, 'goodturn', 'config.json');
		expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({theme: 'mono'});
		writeFileSync(path, '{broken');
		expect(keepTheme('terminal', env).tone).toBe('hint');
		expect(readFileSync(path, 'utf8')).toBe('{broken');
	});
});

describe('what a terminal tells of its colours', () => {
	const answers = [
		'\u001b]10;rgb:d0d0/cfcf/cccc\u001b\\',
		'\u001b]11;rgb:17/14/21\u0007',
		...Array.from({length: 16}, (_, number) =>
			`\u001b]4;${number};rgb:${number}0${number}0/ffff/0000\u0007`.replace(/rgb:\d{4,}/, 'rgb:8080'),
		),
	].join('');

	/** What reaches the keys, and what was heard, of a text in pieces of so many letters. */
	const through = (text: string, length: number) => {
		const heard: TerminalColours[] = [];
		const listen = listenForColours(true, colours => heard.push(colours));
		let keys = '';
		for (let at = 0; at < text.length; at += length) keys += listen(text.slice(at, at + length));
		return {keys, heard};
	};

	test('is asked for once', () => {
		expect(askForColours.match(/\?/g)).toHaveLength(18);
	});

	test.each([7, 20, 64, 10_000])('is taken out of what is typed, in pieces of %i letters', length => {
		const {keys, heard} = through(`j${answers}k`, length);
		expect(keys).toBe('jk');
		expect(heard.length).toBeLessThanOrEqual(2);
		expect(heard.at(-1)).toMatchObject({text: [208, 207, 204], background: [23, 20, 33], isTrue: true});
		expect(heard.at(-1)?.sixteen).toEqual(Array.from({length: 16}, () => [128, 255, 0]));
	});

	test('may be two of them, and a terminal that is silent leaves every key as it is', () => {
		const two = through('\u001b]10;rgb:ff/ff/ff\u0007\u001b]11;rgb:00/00/00\u0007x', 10_000);
		expect(two.heard[0]?.sixteen.every(one => one === undefined)).toBe(true);
		const typed = 'q\u001b\u001b[A\u001b[200~a paste ]11;\u001b[201~\u001b]x';
		expect(through(typed, 10_000)).toEqual({keys: typed, heard: []});
	});
});
