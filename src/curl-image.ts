/**
 * The image of the steps, unless another is given: the official curl image. `npm run update-image` writes this line.
 *
 * Pinned by digest, so that what runs with the bot's token is what was tested, whatever becomes of the tag.
 */
export const CURL_IMAGE =
  'docker.io/curlimages/curl:8.22.0@sha256:58adaa4e8dca9c988bae2aba4ab3434a0bb2da16bbe3f92dec39ec7785166777';
