// sbom.mjs SBOM STATS: adds to a CycloneDX file what of npm is in the jar – the modules of Vaadin's bundle, as its STATS name
// them, and the fonts – and takes out what Maven resolves but does not package.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [file, stats] = process.argv.slice(2);
if (!existsSync(file)) {
  console.error("The jar gets no list of its parts: CycloneDX makes none while Maven is offline (-o).");
  process.exit(0);
}
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const bundled = Object.keys(read(stats).npmModules);
const fonts = read(".ci/npm/build/package.json").dependencies;

const parts = [
  ...from("package-lock.json", bundled),
  ...from(".ci/npm/build/package-lock.json", Object.keys(fonts)),
].sort((one, other) => (one.purl < other.purl ? -1 : 1));

function from(lock, names) {
  const { packages } = read(lock);
  return names.map((name) => component(name, packages[`node_modules/${name}`]));
}

function component(name, { version, license, integrity }) {
  const [, algorithm, digest] = /^sha(\d+)-(.+)$/.exec(integrity);
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const [group, own] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    type: "library",
    "bom-ref": purl,
    group,
    name: own,
    version,
    scope: "required",
    hashes: [{ alg: `SHA-${algorithm}`, content: Buffer.from(digest, "base64").toString("hex") }],
    licenses: [{ license: { id: license } }],
    purl,
  };
}

const sbom = read(file);
const packaged = sbom.components.filter((part) => part.scope !== "optional" && !part.purl.startsWith("pkg:npm/"));
sbom.components = [...packaged, ...parts];
const refs = new Set(sbom.components.map((part) => part["bom-ref"]));
const root = sbom.metadata.component["bom-ref"];
sbom.dependencies = sbom.dependencies
  .filter(({ ref }) => ref === root || refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({
    ref,
    dependsOn: [...new Set([...dependsOn, ...(ref === root ? parts.map((part) => part.purl) : [])])].filter((one) => refs.has(one)),
  }));
writeFileSync(file, JSON.stringify(sbom, null, 2) + "\n");
