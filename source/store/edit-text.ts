import {type ChildProcess, spawn} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {userError} from '../errors.ts';
import {printable} from '../printable.ts';
import {attempt, systemErrorInWords, writeNew} from './files/disk.ts';
import {makeRoom, removeRoom} from './files/editing-room.ts';
import {refuseMissing} from './files/missing.ts';
import {ownFolder} from './files/own.ts';
import {readBytes} from './files/read-bytes.ts';
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
	if (!command)
		throw userError(
			`"${printable(editor)}" is not a command. Nothing was changed. Set VISUAL or EDITOR to your editor.`,
		);
	const room = privateFolder(folder);
	const path = join(room, name.replace(/[^\w.-]/g, '') || 'entry.txt');
	// A file has no place for half a letter: what comes back as it was written is the text as it was.
	const written = text.toWellFormed();
	const now = (): string => {
		const after = leftIn(path, editor);
		return after === written ? text : after;
	};
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
		// Where nobody else handles the signal, it ends us as it would have.
		if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
	};
	// A fault of our own ends us without a signal.
	const exiting = (): void => leave('SIGTERM');
	const tidyUp = (): void => {
		removeRoom(room);
		process.off('exit', exiting);
		for (const signal of ends) process.off(signal, interrupted);
		process.off('SIGINT', ignore);
	};
	process.on('exit', exiting);
	for (const signal of ends) process.on(signal, interrupted);
	// ctrl-c goes to the editor and to us; it is meant for the editor.
	process.on('SIGINT', ignore);
	try {
		writeNew(path, Buffer.from(written), {isFlushed: false});
		const failure = await run(command, [...words, path], env, child => {
			editing = child;
		});
		// The file is gone by then, and what was in it is the draft.
		if (isInterrupted) return text;
		if (failure === undefined) return now();
		const lost = lostIn(now, text);
		throw userError(
			`${printable(editor)} ${failure}. Nothing was changed. Set VISUAL or EDITOR to your editor.${lost}`,
		);
	} finally {
		tidyUp();
	}
};

/** What the editor has left in the file. Throws userError where that cannot be read. */
const leftIn = (path: string, editor: string): string => {
	const read = readBytes(path, {isLinkFollowed: true, most: longest});
	if (!read || 'problem' in read)
		throw userError(
			`${printable(editor)} left nothing to read: ${read?.problem ?? 'the file is gone'}. Nothing was ` +
				'changed. Set VISUAL or EDITOR to your editor.',
		);
	return read.bytes.toString('utf8').replace(/^\ufeff/, '');
};

/** Bytes that can be given back at least, where they cannot be written. */
const longest = 256 * 1024 * 1024;

const ends = ['SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
const ignore = (): void => undefined;

/** What was written before the editor failed, to be given back; it may have left nothing at all. */
const lostIn = (now: () => string, text: string): string => {
	let after = text;
	attempt(() => {
		after = now();
	});
	return after === text ? '' : ` What you wrote:\n${after}`;
};

/** Runs the editor on our terminal; what went wrong, or undefined. */
const run = (
	command: string,
	words: readonly string[],
	env: EditOptions['env'],
	started: (child: ChildProcess) => void,
): Promise<string | undefined> =>
	new Promise(resolve => {
		const child = spawn(command, words, {stdio: 'inherit', env: {...env}});
		started(child);
		child.on('error', error => resolve(`could not be started: ${systemErrorInWords(error)}`));
		child.on('close', (code, signal) =>
			resolve(code === 0 ? undefined : signal ? `was ended by ${signal}` : `ended with ${code}`),
		);
	});

/** A new folder that only we can look into: in the journal's own, or else in the system's for temporary files. */
const privateFolder = (folder: string | undefined): string => {
	try {
		if (folder === undefined) return makeRoom(tmpdir());
		refuseMissing(folder);
		ownFolder(join(folder, '.state'));
		return makeRoom(join(folder, '.state'));
	} catch {
		return makeRoom(tmpdir());
	}
};

/** The words of a command as a shell has them: `code --wait`, `"my editor" -n`. */
const splitWords = (text: string): readonly string[] =>
	Array.from(text.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs), ([word]) =>
		word.replace(
			/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs,
			(_, escaped?: string, double?: string, single?: string) =>
				escaped ?? double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? '',
		),
	);
