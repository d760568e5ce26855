/** Bytes: as text, and by their sum. "Binary" is text with a character for each octet. */

/** @param {Uint8Array<ArrayBuffer>} bytes @returns {Promise<string>} SHA-256, hexadecimal */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Uint8Array} bytes @returns {string} */
export const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** @param {string} binary @returns {Uint8Array<ArrayBuffer>} */
export const octets = (binary) => Uint8Array.from(binary, (character) => character.charCodeAt(0));

/** @param {string} base64 @returns {Uint8Array<ArrayBuffer> | undefined} undefined: it isn't base64 */
export function fromBase64(base64) {
  try {
    return octets(atob(base64));
  } catch {
    return undefined;
  }
}
