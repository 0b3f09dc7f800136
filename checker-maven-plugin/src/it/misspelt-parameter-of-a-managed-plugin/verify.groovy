assert new File(basedir, 'build.log').text.contains("No goal has a parameter 'failon'; did you mean 'failOn'?") : 'what is managed is not looked at'
