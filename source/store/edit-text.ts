import {type ChildProcess, spawn} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {userError} from '../errors.ts';
import {printable} from '../printable.ts';
import {attempt, inWords, makeFolder, remove, writeNew} from './files/disk.ts';
import {writeDraft} from './state/draft.ts';

export type EditOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The folder of the journal, where there is one on the disk. */
	readonly folder?: string | undefined;
	/** What the file is called, for the editor's own ideas of it: `entry.txt`. */
	readonly name: string;
};

/**
 * The text after a person changed it in `$VISUAL`, `$EDITOR` or vi, which has the terminal meanwhile. The file is
 * private and gone afterwards, whatever happens. Throws userError where the editor fails, with the text in the message
 * if it was changed.
 */
export const editText = async (text: string, {env, folder, name}: EditOptions): Promise<string> => {
	const editor = env.VISUAL?.trim() || env.EDITOR?.trim() || 'vi';
	const [command, ...words] = splitWords(editor);
	if (command === undefined) throw userError(`"${printable(editor)}" is not a command. Nothing was changed. Set VISUAL or EDITOR to your editor.`);
	const room = privateFolder(folder);
	const path = join(room, name.replace(/[^\w.-]/g, '') || 'entry.txt');
	const now = (): string => readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	let editing: ChildProcess | undefined;
	let isInterrupted = false;
	const leave = (signal: NodeJS.Signals): void => {
		isInterrupted = true;
		// An editor without the program that asked for it would stay on the terminal.
		editing?.kill(signal);
		attempt(() => {
			if (folder !== undefined && now() !== text) writeDraft(join(folder, '.state'), now());
		});
		tidyUp();
	};
	const interrupted = (signal: NodeJS.Signals): void => {
		leave(signal);
		// Where nobody else sees to the signal, it ends us as it would have.
		if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
	};
	// A fault of our own ends us without a signal.
	const exiting = (): void => leave('SIGTERM');
	const tidyUp = (): void => {
		remove(room);
		process.off('exit', exiting);
		for (const signal of ends) process.off(signal, interrupted);
		process.off('SIGINT', ignore);
	};
	process.on('exit', exiting);
	for (const signal of ends) process.on(signal, interrupted);
	// ctrl-c goes to the editor and to us; it is meant for the editor.
	process.on('SIGINT', ignore);
	try {
		writeNew(path, Buffer.from(text), {isFlushed: false});
		const failure = await run(command, [...words, path], env, child => {
			editing = child;
		});
		// The file is gone by then, and what was in it is the draft.
		if (isInterrupted) return text;
		const after = now();
		if (failure === undefined) return after;
		const lost = after === text ? '' : ` What you wrote:\n${after}`;
		throw userError(`${printable(editor)} ${failure}. Nothing was changed. Set VISUAL or EDITOR to your editor.${lost}`);
	} finally {
		tidyUp();
	}
};

const ends = ['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
const ignore = (): void => undefined;

/** Runs the editor on our terminal; what went wrong, or undefined. */
const run = (command: string, words: readonly string[], env: EditOptions['env'], started: (child: ChildProcess) => void): Promise<string | undefined> =>
	new Promise(resolve => {
		const child = spawn(command, words, {stdio: 'inherit', env: {...env}});
		started(child);
		child.on('error', error => resolve(`could not be started: ${inWords(error)}`));
		child.on('close', (code, signal) => resolve(code === 0 ? undefined : signal ? `was ended by ${signal}` : `ended with ${code}`));
	});

/** A new folder that only we can look into: in the journal's own, or else in the system's for temporary files. */
const privateFolder = (folder: string | undefined): string => {
	const make = (parent: string): string => {
		const room = mkdtempSync(join(parent, `edit-${process.pid}-`));
		chmodSync(room, 0o700);
		return room;
	};
	try {
		if (folder === undefined) return make(tmpdir());
		makeFolder(join(folder, '.state'));
		return make(join(folder, '.state'));
	} catch {
		return make(tmpdir());
	}
};

/** The words of a command as a shell has them: `code --wait`, `"my editor" -n`. */
const splitWords = (text: string): readonly string[] =>
	Array.from(text.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs), ([word]) =>
		word.replace(
			/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs,
			(_, escaped?: string, double?: string, single?: string) => escaped ?? double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? '',
		),
	);
