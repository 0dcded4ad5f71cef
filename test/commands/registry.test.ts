import {expect, test} from 'vitest';
import {forMeow, sortArguments, topFlags} from '../../source/commands/flags.ts';
import {nearest} from '../../source/commands/nearest.ts';
import {commandNamed, commandNames} from '../../source/commands/registry.ts';

test.each(commandNames)('%s says in its help what it is for and how it is called', async name => {
	const command = await commandNamed(name);
	if (!command) throw new Error(`no command ${name}`);
	expect(command.summary).toMatch(/^[a-z]/);
	expect(command.summary.length).toBeLessThanOrEqual(66);
	expect(command.examples.length).toBeGreaterThan(0);
	const known = {...topFlags, ...command.flags};
	for (const example of command.examples) {
		const words = Array.from(
			example.replace(/^.*goodturn /, '').matchAll(/"([^"]*)"|(\S+)/g),
			([, quoted, bare]) => quoted ?? bare ?? '',
		);
		expect(words[0]).toBe(name);
		expect(() => sortArguments(words, known, {takesDashes: command.takesDashes ?? false})).not.toThrow();
	}
});

test.each(commandNames)('no flag of %s hides one that every command has', async name => {
	const command = await commandNamed(name);
	for (const flag of Object.keys(command?.flags ?? {})) expect(topFlags).not.toHaveProperty(flag);
	const shorts = Object.values({...topFlags, ...command?.flags}).flatMap(flag => flag.short ?? []);
	expect(new Set(shorts).size).toBe(shorts.length);
	expect(Object.keys(forMeow({...topFlags, ...command?.flags})).every(key => /^[a-zA-Z]+$/.test(key))).toBe(true);
});

test('a command that there is not is none, whatever an object has by itself', async () => {
	for (const name of ['constructor', '__proto__', 'toString', 'lst', ''])
		expect(await commandNamed(name)).toBeUndefined();
});

test.each([
	['lst', 'list'],
	['lsit', 'list'],
	['remvoe', 'remove'],
	['undu', 'undo'],
	['met-ned', 'met-need'],
	['coffee', undefined],
	['', undefined],
	['佐藤', undefined],
])('what was meant by "%s" is %s', (word, meant) => {
	expect(nearest(word, commandNames)).toBe(meant);
});
