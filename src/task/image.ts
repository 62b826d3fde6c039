/**
 * The default image of the step: the official curl image. `npm run update-image` writes this line.
 *
 * It is pinned by digest, so that what runs with the bot's token is what was tested, even if the tag moves.
 */
export const CURL_IMAGE =
  'docker.io/curlimages/curl:8.22.0@sha256:58adaa4e8dca9c988bae2aba4ab3434a0bb2da16bbe3f92dec39ec7785166777';
