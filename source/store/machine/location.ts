import {resolve} from 'node:path';
import envPaths from 'env-paths';
import {userError} from '../../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the journal, absolute: `--journal`, else `$GOODTURN_JOURNAL`, else the user's data folder. An empty
 * value counts as absent. Throws userError where there is no data folder, as without a home.
 */
export const journalFolder = ({flag, env}: {readonly flag?: string | undefined; readonly env: Environment}): string =>
	resolve(flag || env.GOODTURN_JOURNAL || dataFolder(env));

/** As `env-paths` names it. It reads the process's own environment once, so one that is given goes first. */
const dataFolder = (env: Environment): string => {
	if (process.platform === 'linux' && env.XDG_DATA_HOME?.startsWith('/')) return `${env.XDG_DATA_HOME}/goodturn`;
	if (process.platform === 'linux' && env.HOME?.startsWith('/')) return `${env.HOME}/.local/share/goodturn`;
	const {data} = envPaths('goodturn', {suffix: ''});
	if (!data.startsWith('/') && process.platform !== 'win32')
		throw userError(
			'There is no home folder to keep the journal in. Nothing was done. Say where it is: goodturn --journal ' +
				'DIR, or GOODTURN_JOURNAL',
		);
	return data;
};

/**
 * The folder of config.json: `$GOODTURN_CONFIG`, else that of the user's settings as `env-paths` names it. Undefined
 * where there is none, as without a home.
 */
export const configFolder = (env: Environment): string | undefined => {
	if (env.GOODTURN_CONFIG) return resolve(env.GOODTURN_CONFIG);
	if (process.platform === 'linux' && env.XDG_CONFIG_HOME?.startsWith('/')) return `${env.XDG_CONFIG_HOME}/goodturn`;
	if (process.platform === 'linux' && env.HOME?.startsWith('/')) return `${env.HOME}/.config/goodturn`;
	const {config} = envPaths('goodturn', {suffix: ''});
	return config.startsWith('/') || process.platform === 'win32' ? config : undefined;
};
