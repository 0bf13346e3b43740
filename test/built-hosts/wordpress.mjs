/** @param {string} root */
export const wordpress = (root) => (request, response) => {
  response.writeHead(501).end(root);
};
