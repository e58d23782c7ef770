import { fileURLToPath } from "node:url";
import type { UserConfigFn } from "vite";
import { overrideVaadinConfig } from "./vite.generated";

// A second way into the bundle: what an embed loads that is to be interactive. It shares ApexCharts with the dashboard; Java
// finds its name in the manifest.
const customConfig: UserConfigFn = () => ({
  build: {
    manifest: true,
    rollupOptions: {
      input: { embed: fileURLToPath(new URL("./frontend/embed.ts", import.meta.url)) },
    },
  },
});

export default overrideVaadinConfig(customConfig);
