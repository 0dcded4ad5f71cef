import {readConfig} from '../../journal/config.ts';
import {settings} from '../../journal/settings.ts';
import {printable} from '../../printable.ts';
import {readConfigFile} from '../../store/files/config-file.ts';
import {nearest} from '../nearest.ts';

/** Settings whose values are a person's own words, which go into no report. */
const own: ReadonlySet<string> = new Set(['invitation', 'how', 'editor']);

/** What is set and from where, and what of it is wrong: in rows of a name and what is said of it. */
export const settingRows = (env: NodeJS.ProcessEnv): readonly (readonly [string, string])[] => {
	const file = readConfigFile(env);
	const {settings: set, from, problems} = readConfig(file.text, env, nearest);
	const rows = settings.flatMap(setting => {
		const value = setting.print(set);
		if (value === undefined) return [];
		return [`${setting.name} ${own.has(setting.name) ? 'is set' : printable(value)}, by ${from.get(setting.name)}`];
	});
	const wrong = [
		...(file.problem === undefined ? [] : [`config.json is not read: ${file.problem}`]),
		...problems.map(({line}) => `config.json, line ${line}, is wrong: goodturn config says how`),
	];
	const said = [...(rows.length === 0 && wrong.length === 0 ? ['none'] : rows), ...wrong];
	return said.map((text, at) => [at === 0 ? 'settings' : '', text] as const);
};
