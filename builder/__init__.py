"""The build system: checked data and templates in, one loadable extension per browser out."""
