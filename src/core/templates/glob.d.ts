/** esbuild.js turns such an import into a record of path → text: `{ 'en/notice-letter.md.hbs': '…' }`. */
declare module 'glob:*' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
