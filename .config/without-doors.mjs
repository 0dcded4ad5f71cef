import {posix, relative, sep} from 'node:path';

/** `import{a as b}from"./x.js";import"./y.js";export{b as name};` and nothing else: what it imports, and its names. */
const doorIn = text => {
	const code = text.replace(/^const require=[^;]*;\n/, '').trim();
	const [, named, from, others, exported] =
		/^import\{([^}]*)\}from"([^"]*)";((?:import"[^"]*";)*)export\{([^}]*)\};?$/.exec(code) ?? [];
	if (named === undefined) return undefined;
	const pairs = list => list.split(',').map(one => [one.split(' as ')[0], one.split(' as ').at(-1)]);
	const inside = new Map(pairs(named).map(([name, own]) => [own, name]));
	const names = pairs(exported).map(([own, name]) => [name, inside.get(own)]);
	if (names.some(([, name]) => name === undefined)) return undefined;
	return {from, others: Array.from(others.matchAll(/"([^"]*)"/g), ([, path]) => path), names};
};

/**
 * The same files without those that only pass on what another one holds, which esbuild makes for whatever is imported
 * when it is needed: who imported such a file imports the other one. Node takes 1 to 2 ms for each file. One that also
 * has other files run first, which that other one does not import, stays. `files`: paths and contents.
 * @type {(files: readonly {readonly path: string, readonly contents: string}[], folder: string) =>
 * readonly {readonly path: string, readonly contents: string}[]}
 */
export const withoutDoors = (files, folder) => {
	const nameOf = path => relative(folder, path).split(sep).join('/');
	const texts = new Map(files.map(({path, contents}) => [nameOf(path), contents]));
	const at = (name, path) => posix.join(posix.dirname(name), path);
	const importsOf = name =>
		Array.from((texts.get(name) ?? '').matchAll(/(?:^|[;}\s])import(?:\{[^}]*\}from)?"(\.[^"]*)"/g), ([, path]) =>
			at(name, path),
		);
	const reachedFrom = name => {
		const reached = new Set([name]);
		for (const one of reached) for (const other of importsOf(one)) reached.add(other);
		return reached;
	};
	const doors = new Map();
	for (const [name, text] of texts) {
		const door = doorIn(text);
		if (!door) continue;
		const reached = reachedFrom(at(name, door.from));
		if (door.others.every(path => reached.has(at(name, path)))) doors.set(name, {...door, from: at(name, door.from)});
	}
	const isImported = new Set([...texts.keys()].filter(name => !doors.has(name)).flatMap(importsOf));
	const past = (name, text) =>
		text.replace(/import\("(\.[^"]*)"\)/g, (whole, path) => {
			const door = doors.get(at(name, path));
			if (!door) return whole;
			const other = posix.relative(posix.dirname(name), door.from);
			const given = door.names.map(([own, held]) => `${own}:$.${held}`).join(',');
			return `import("${other.startsWith('.') ? other : `./${other}`}").then($=>({${given}}))`;
		});
	return files
		.filter(({path}) => !doors.has(nameOf(path)) || isImported.has(nameOf(path)))
		.map(({path, contents}) => ({path, contents: past(nameOf(path), contents)}));
};
