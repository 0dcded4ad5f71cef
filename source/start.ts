#!/usr/bin/env node
import module from 'node:module';
import {isAbsolute, join} from 'node:path';
import {foolproofFolder} from './store/machine/ours.ts';

/** Where this system keeps what can be made again. Undefined where that cannot be told; then nothing is kept. */
const cacheFolder = (
	{XDG_CACHE_HOME, HOME, LOCALAPPDATA}: NodeJS.ProcessEnv,
	{platform}: NodeJS.Process,
): string | undefined => {
	if (platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'goodturn', 'Cache');
	if (platform !== 'darwin' && XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'goodturn');
	if (!HOME || !isAbsolute(HOME)) return undefined;
	return join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache', 'goodturn');
};

/**
 * Node reads the program a third faster where it finds it compiled. What lies there is run, so it must be a folder that
 * nobody else may write to: a file that another user had put there ran as root. Node 20 cannot keep anything, and where
 * there is no such folder, Node does without.
 */
const keepCompiled = (): void => {
	const isKept = 'enableCompileCache' in module && !process.env.NODE_DISABLE_COMPILE_CACHE;
	const cache = isKept ? cacheFolder(process.env, process) : undefined;
	const folder = cache && foolproofFolder(join(cache, 'compiled'));
	if (!folder) return;
	// Node makes a folder of its own in it, as open as the umask lets it.
	const umask = process.umask(0o077);
	module.enableCompileCache(folder);
	process.umask(umask);
};

keepCompiled();
// A shell that waits for what somebody may mean needs little of the program.
await (process.argv[2] === 'complete' ? import('./completing.ts') : import('./cli.ts'));
