/** @param {string} root */
export const eleventy = (root) => (request, response) => {
  response.writeHead(501).end(root);
};
