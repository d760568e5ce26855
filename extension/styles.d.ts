/** A style that the script on the page imports comes as its text (builder/bundle.py). */
declare module "*.css" {
  const text: string;
  export default text;
}
