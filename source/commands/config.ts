import {fileError, usageError} from '../errors.ts';
import {type Config, configWith, readConfig, wrong} from '../journal/config.ts';
import {type Setting, type Settings, settingNamed, settings} from '../journal/settings.ts';
import {printable} from '../printable.ts';
import {type ConfigFile, readConfigFile, writeConfigFile} from '../store/files/config-file.ts';
import type {Call, Command, Printed} from './command.ts';
import {nearest} from './nearest.ts';
import {line, paint} from './printing/print.ts';

export const configCommand: Command = {
	usage: '[NAME [VALUE…]]',
	completes: {NAME: settings.map(({name}) => name), VALUE: 'values'},
	summary: 'how you like goodturn to be: colours, weeks, dates, editor, words',
	about: [
		'Without a name: every setting, what it is, where that is set, and what it may be. With a name alone: what ' +
			'it is. With a value it is set, for all journals of this machine.',
		'Settings are kept in config.json in your folder for settings (~/.config/goodturn on Linux; ' +
			'$GOODTURN_CONFIG is another folder). What the environment says wins over the file.',
		...settings.map(
			({name, about, values, otherwise, variables}) =>
				`${name}: ${about}. It may be ${values}. Not set: ${otherwise}. ` +
				`${variables.map(one => `$${one}`).join(' or ')} wins over it.`,
		),
	],
	flags: {unset: {type: 'switch', about: 'take the setting out of the file'}},
	examples: [
		'goodturn config',
		'goodturn config date-order month-first',
		'goodturn config how "kaffee = coffee"',
		'goodturn config theme --unset',
	],
	run: async call => {
		const [name, ...words] = call.words;
		const {env} = call.surroundings.process;
		const file = readConfigFile(env);
		const config = readConfig(file.text, env, nearest);
		const isUnset = call.flags.on.has('unset');
		if (name === undefined) {
			if (isUnset) throw usageError('Which setting? Write goodturn config NAME --unset. Nothing was written.');
			return shown(call, file, config);
		}
		const setting = settingNamed(name);
		if (!setting) throw unknown(name);
		if (isUnset) return changed(call, file, setting, {});
		if (words.length === 0) {
			const value = setting.print(config.settings);
			return {lines: [printable(value ?? '')], json: {[setting.name]: value ?? null}, ...otherwise(setting, value)};
		}
		return set(call, file, setting, words.join(' '));
	},
};

const unknown = (name: string): Error => {
	const meant = nearest(
		name,
		settings.map(one => one.name),
	);
	const next = meant ? `Did you mean ${meant}?` : `There are ${settings.map(one => one.name).join(', ')}.`;
	return usageError(`There is no setting "${printable(name)}". ${next} Nothing was written.`);
};

const otherwise = (setting: Setting, value: string | undefined): Pick<Printed, 'remarks'> =>
	value === undefined ? {remarks: [`It is not set: ${setting.otherwise}.`]} : {};

/** Sets a setting in the file; own words are added to those that there are. */
const set = (call: Call, file: ConfigFile, setting: Setting, said: string): Printed => {
	const inFile = readConfig(file.text, {}, nearest).settings;
	const after = setting.read(said, inFile);
	if (!after) throw usageError(`${wrong(setting, printable(said))} Nothing was written.`);
	return changed(call, file, setting, {
		...after,
		...(setting.name === 'how' && {how: new Map([...(inFile.how ?? []), ...(after.how ?? [])])}),
	});
};

const changed = (call: Call, file: ConfigFile, setting: Setting, after: Settings): Printed => {
	const text = file.problem === undefined ? configWith(file.text, setting, after) : undefined;
	if (text === undefined) throw fileError(`${unreadable(file, call)} Nothing was written. Fix it, or take it away.`);
	writeConfigFile(file, text);
	const {env} = call.surroundings.process;
	const config = readConfig(text, env, nearest);
	const value = setting.print(config.settings);
	const from = config.from.get(setting.name);
	return {
		isEcho: true,
		json: {[setting.name]: value ?? null},
		lines: [
			line(call.style, [
				value === undefined ? `${setting.name} is not set: ${setting.otherwise}` : `${setting.name} = ${value}`,
			]),
		],
		...(from?.startsWith('$') && {remarks: [`${from} is set, and wins over config.json.`]}),
	};
};

const unreadable = (file: ConfigFile, call: Call): string => {
	const [problem] = configRemarks(call.surroundings.process.env);
	return problem ?? `${printable(file.path)} cannot be read.`;
};

/** Every setting: a table for a person, values and sources for a program. */
const shown = (call: Call, file: ConfigFile, config: Config): Printed => {
	const longest = Math.max(...settings.map(({name}) => name.length));
	const {style} = call;
	return {
		isLong: true,
		json: {
			file: file.path,
			settings: settings.map(setting => ({
				name: setting.name,
				value: setting.print(config.settings) ?? null,
				from: config.from.get(setting.name) ?? null,
			})),
		},
		lines: [
			line(style, [printable(file.path) || 'no folder for settings', 'faint']),
			...settings.flatMap(setting => {
				const value = setting.print(config.settings);
				const from = config.from.get(setting.name);
				return [
					'',
					line(
						style,
						[setting.name.padEnd(longest + 2), 'heading'],
						[value ?? `not set: ${setting.otherwise}`, value === undefined ? 'faint' : undefined],
						[from === undefined ? '' : `  (${from})`, 'faint'],
					),
					line(style, [`${' '.repeat(longest + 2)}${setting.about}; ${setting.values}`, 'faint']),
				];
			}),
			'',
			paint(style, 'faint', 'goodturn config NAME VALUE sets one.'),
		],
	};
};

/** What is wrong in config.json or in the variables that win over it, a line each; nothing is ever stopped by it. */
export const configRemarks = (env: NodeJS.ProcessEnv): readonly string[] => {
	const file = readConfigFile(env);
	if (file.path === '') return [];
	if (file.problem !== undefined) return [`${printable(file.path)} is not read: ${file.problem}.`];
	return readConfig(file.text, env, nearest).problems.map(({line: at, problem}) =>
		printable(at === 0 ? problem : `${file.path}, line ${at}: ${problem}`),
	);
};
