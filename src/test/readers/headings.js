// Prints a Word file as HTML by the names of its styles, as a reader that knows nothing else sees it.
const mammoth = require("mammoth");

mammoth
  .convertToHtml(
    { path: process.argv[2] },
    {
      includeDefaultStyleMap: false,
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='heading 1'] => h2:fresh",
        "p[style-name='heading 2'] => h3:fresh",
      ],
    },
  )
  .then((result) => {
    process.stdout.write(result.value);
  });
