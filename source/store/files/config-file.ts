import {existsSync, realpathSync, renameSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {userError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {configFolder} from '../machine/location.ts';
import {asFileError, attempt, flushFolder, makeFolder, removeFile, temporaryName, writeNew} from './disk.ts';
import {readBytes} from './read-bytes.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** config.json as it is on the disk. `problem`: why it is not read, although it is there. */
export type ConfigFile = {readonly path: string; readonly text?: string; readonly problem?: string};

/** Bytes that a config may have. */
const most = 1_048_576;

/** Reads config.json, through a link too, as those who keep their settings elsewhere have it. Never throws. */
export const readConfigFile = (env: Environment): ConfigFile => {
	const folder = configFolder(env);
	if (folder === undefined) return {path: '', problem: 'there is no home folder'};
	const path = join(folder, 'config.json');
	try {
		const read = readBytes(path, {isLinkFollowed: true, most});
		if (!read) return {path};
		if ('problem' in read) return {path, problem: read.problem};
		return {path, text: new TextDecoder('utf-8', {fatal: true}).decode(read.bytes)};
	} catch (error) {
		return {path, problem: error instanceof TypeError ? 'it is not UTF-8' : 'it cannot be read'};
	}
};

/** Writes config.json whole, or not at all. Throws fileError, and userError where there is no folder for it. */
export const writeConfigFile = ({path}: ConfigFile, text: string): void => {
	if (path === '')
		throw userError('There is no home folder to keep settings in. Nothing was written. Set XDG_CONFIG_HOME.');
	let temporary: string | undefined;
	try {
		if (!existsSync(dirname(path))) makeFolder(dirname(path));
		// A link stays a link: what it leads to is written.
		let target = path;
		attempt(() => {
			target = realpathSync(path);
		});
		temporary = join(dirname(target), temporaryName());
		writeNew(temporary, Buffer.from(text));
		renameSync(temporary, target);
		flushFolder(dirname(target));
	} catch (error) {
		if (temporary !== undefined) removeFile(temporary);
		throw asFileError(error, `${printable(path)} could not be written`, 'Nothing was changed.');
	}
};
