#!/usr/bin/env node
import module from 'node:module';
import {isAbsolute, join} from 'node:path';

/**
 * Where this system keeps what can be made again. Undefined where that cannot be told; then nothing is kept. Never a
 * folder that others may write to: what lies there is run.
 */
const cacheFolder = ({XDG_CACHE_HOME, HOME, LOCALAPPDATA}: NodeJS.ProcessEnv, {platform}: NodeJS.Process): string | undefined => {
	if (platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'goodturn', 'Cache');
	if (platform !== 'darwin' && XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'goodturn');
	if (!HOME || !isAbsolute(HOME)) return undefined;
	return join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache', 'goodturn');
};

// Node reads the program a third faster where it finds it compiled. Node 20 cannot keep it; and where the folder cannot
// be written, Node does without.
const folder = cacheFolder(process.env, process);
if (folder) module.enableCompileCache?.(folder);
await import('./cli.ts');
