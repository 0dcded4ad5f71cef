import {isPersonError} from '../../errors.ts';
import {configWith, readConfig} from '../../journal/config.ts';
import {settingNamed, type ThemeName} from '../../journal/settings.ts';
import {readConfigFile, writeConfigFile} from '../../store/files/config-file.ts';
import type {Notice} from '../request.ts';

/** Keeps a theme in config.json, as `goodturn config theme NAME` does, and says so, or why not. */
export const keepTheme = (name: ThemeName, env: NodeJS.ProcessEnv): Notice => {
	const file = readConfigFile(env);
	const setting = settingNamed('theme');
	const settings = {...readConfig(file.text, {}).settings, theme: name};
	const text = setting && file.problem === undefined ? configWith(file.text, setting, settings) : undefined;
	if (text === undefined)
		return {tone: 'hint', text: `Theme ${name}, until you quit: config.json cannot be read, and is left as it is.`};
	try {
		writeConfigFile(file, text);
	} catch (error) {
		if (!isPersonError(error)) throw error;
		return {tone: 'failed', text: error.message};
	}
	return {tone: 'done', text: `Theme ${name}, from now on.`};
};

/** The same in the example, which leaves no trace. */
export const keepNoTheme = (name: ThemeName): Notice => ({
	tone: 'done',
	text: `Theme ${name}, in the example. To keep it: goodturn config theme ${name}`,
});
