import {lineOfFault} from './format/json-fault.ts';
import {type Setting, type Settings, settingNamed, settings} from './settings.ts';

/** What of a config is not as it should be, and goes for nothing: in words that name the setting, with the line. */
export type ConfigProblem = {readonly line: number; readonly problem: string};

/** A config as it was read. `from`: the file or the variable that each setting comes from, by name. */
export type Config = {
	readonly settings: Settings;
	readonly problems: readonly ConfigProblem[];
	readonly from: ReadonlyMap<string, string>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of config.json and of the environment, which wins. What is wrong is left out and told, and all else
 * holds. `text`: undefined where there is no file. `near`: the name that was probably meant by one that there is not.
 * Never throws.
 */
export const readConfig = (
	text: string | undefined,
	env: Environment,
	near: (name: string, names: readonly string[]) => string | undefined = () => undefined,
): Config => {
	const from = new Map<string, string>();
	const problems: ConfigProblem[] = [];
	let all: Settings = {};
	const take = (setting: Setting, said: string, source: string): boolean => {
		const taken = setting.read(said, all);
		if (!taken) return false;
		all = taken;
		from.set(setting.name, source);
		return true;
	};
	for (const [name, value] of Object.entries(valuesOf(text ?? '{}', problems))) {
		const setting = settingNamed(name);
		const said = asText(value);
		const line = lineOf(text ?? '', name);
		if (!setting) {
			const meant = near(
				name,
				settings.map(one => one.name),
			);
			problems.push({line, problem: `There is no setting "${name}".${meant ? ` Did you mean ${meant}?` : ''}`});
		} else if (said === undefined || !take(setting, said, 'config.json'))
			problems.push({line, problem: wrong(setting, said ?? JSON.stringify(value))});
	}
	for (const setting of settings) {
		const variable = setting.variables.find(one => (env[one] ?? '').trim() !== '');
		const said = variable === undefined ? undefined : env[variable];
		if (variable !== undefined && said !== undefined && !take(setting, said, `$${variable}`))
			problems.push({line: 0, problem: `$${variable}: ${wrong(setting, said)}`});
	}
	return {settings: all, problems, from};
};

/** What is said of a value that a setting cannot have. */
export const wrong = ({name, values}: Setting, said: string): string =>
	`${name} is "${said.length > 60 ? `${said.slice(0, 60)}…` : said}", and may be ${values}.`;

/** The object that the file holds; an empty one where it is none, which is told. */
const valuesOf = (text: string, problems: ConfigProblem[]): Readonly<Record<string, unknown>> => {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {...value};
		problems.push({line: 1, problem: 'It is not a JSON object, as {"clock": "12"} is one.'});
	} catch {
		problems.push({line: lineOfFault(text), problem: 'It is not JSON from here on.'});
	}
	return {};
};

/** The line where a name first occurs as a key, counted from 1. */
const lineOf = (text: string, name: string): number => {
	const at = text.search(new RegExp(`${escaped(JSON.stringify(name))}\\s*:`));
	return at < 0 ? 1 : text.slice(0, at).split('\n').length;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A value of config.json as the text that a person would write for it in the shell. */
const asText = (value: unknown): string | undefined => {
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return value.every(one => typeof one === 'string') ? value.join(', ') : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const pairs = Object.entries(value);
	return pairs.every(([, one]) => typeof one === 'string') ? pairs.map(pair => pair.join(' = ')).join(', ') : undefined;
};

/**
 * The text of config.json with a setting set to what the settings say, or taken out where they do not have it; all else
 * in it stays. Undefined where the text is no JSON object, and must not be written over.
 */
export const configWith = (text: string | undefined, setting: Setting, after: Settings): string | undefined => {
	const problems: ConfigProblem[] = [];
	const values = {...valuesOf(text ?? '{}', problems)};
	if (problems.length > 0) return undefined;
	const value = setting.json ? setting.json(after) : setting.print(after);
	if (value === undefined) delete values[setting.name];
	else values[setting.name] = value;
	return `${JSON.stringify(values, null, 2)}\n`;
};
